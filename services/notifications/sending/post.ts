import type { Outside } from "@tsunagi/http";
import { createTransport } from "nodemailer";

const PATIENCE_MS = 5_000;

export interface Posted {
  /** What went wrong, as a code: what a mail server writes may hold an address. Undefined: it has taken the mail. */
  readonly code?: string;
  /** It will never take this one. */
  readonly isFinal?: boolean;
}

interface Parcel {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Hands one mail to the server. The Message-ID stays the same however often it is tried: a second copy is the same mail. */
export async function post({ url, from }: NonNullable<Outside["mail"]>, { id, ...mail }: Parcel): Promise<Posted> {
  const patience = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: 2 * PATIENCE_MS };
  const transport = createTransport({ url, ...patience, disableFileAccess: true, disableUrlAccess: true });
  try {
    await transport.sendMail({ ...mail, from, messageId: `<${id}@${/@([\w.-]+)/.exec(from)?.[1] ?? "tsunagi"}>` });
    return {};
  } catch (error) {
    const { responseCode, code } = error as { responseCode?: number; code?: string };
    const isFinal = code === "EENVELOPE" && responseCode !== undefined && responseCode >= 500;
    return { code: String(responseCode ?? code ?? "unknown"), isFinal };
  } finally {
    transport.close();
  }
}
