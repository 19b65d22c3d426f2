import { answer, client } from "../api/client.ts";
import type { Referral } from "../api/types.ts";
import { ifMatch, useCommand } from "../api/use-command.ts";
import { keepReferral } from "./use-referral.ts";

export interface Sending {
  id: string;
  version: number;
  /** The fingerprint of what was confirmed. */
  preview: string;
  /** 緊急度A to a closed desk: who was told on the phone. */
  whom?: string;
}

/** 送付. Not optimistic: nothing says 送信しました before the server has answered. */
export const useSend = (after: (sent: Referral) => unknown) =>
  useCommand("sendReferral", sendReferral, (sent) => {
    keepReferral(sent);
    return after(sent);
  });

export function sendReferral({ id, version, preview, whom }: Sending, key: string): Promise<Referral> {
  const header = { "Idempotency-Key": key, "If-Match": ifMatch(version) };
  return answer(
    client.POST("/api/referrals/{referralId}/sending", {
      params: { path: { referralId: id }, header },
      body: { preview, ...(whom && { whom }) },
    }),
  );
}
