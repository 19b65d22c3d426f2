import { useQueries } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/client.ts";
import { intentDone, intentKey } from "../../api/intent.ts";
import type { Desk, Referral } from "../../api/types.ts";
import { keepReferral, refetchReferrals } from "../use-referral.ts";
import { type Sending, sendReferral } from "../use-send.ts";
import type { Saved } from "./kept-draft.ts";
import { previewChanged } from "./preview-words.ts";

/** One of several desks that are asked at once, with the draft that is kept for it. */
export interface Going {
  readonly desk: Desk;
  readonly saved: Saved;
}

interface Result {
  readonly sent?: Referral;
  readonly error?: unknown;
}

const OF_KEPT = "/api/referrals/{referralId}/preview";

/** Several つなぎ, each with its own look before it goes, its own sending and its own result. */
export function useSendSeveral(going: readonly Going[]) {
  const [results, setResults] = useState<Readonly<Record<string, Result>>>({});
  const previews = useQueries({
    queries: going.map(({ desk, saved }) => ({
      ...api.queryOptions("get", OF_KEPT, { params: { path: { referralId: saved.id } } }),
      // What has gone has no preview any more.
      enabled: !results[desk.id]?.sent,
    })),
  });
  const [whom, setWhom] = useState<Readonly<Record<string, string>>>({});
  const [busy, setBusy] = useState(false);
  const parts = going.map((one, index) => ({
    ...one,
    preview: previews[index],
    result: results[one.desk.id],
    whom: whom[one.desk.id] ?? "",
  }));
  const sendable = parts.filter(({ preview, result }) => preview?.data?.ground && !preview.isFetching && !result?.sent);

  const send = async () => {
    if (busy) return;
    setBusy(true);
    for (const { desk, saved, preview, whom: told } of sendable) {
      if (!preview?.data) continue;
      const result = await sendOne({
        ...saved,
        preview: preview.data.fingerprint,
        ...(told.trim() && { whom: told.trim() }),
      });
      setResults((old) => ({ ...old, [desk.id]: result }));
      if (previewChanged(result.error)) await preview.refetch();
    }
    await refetchReferrals(going.map(({ saved }) => saved.id));
    setBusy(false);
  };
  const tell = (deskId: string, name: string) => setWhom((old) => ({ ...old, [deskId]: name }));
  return { parts, sendable, busy, send, tell };
}

export type SendingPart = ReturnType<typeof useSendSeveral>["parts"][number];

async function sendOne({ id, version, preview, whom }: Sending): Promise<Result> {
  const input = { id, version, preview, ...(whom && { whom }) };
  try {
    const sent = await sendReferral(input, intentKey("sendReferral", input));
    intentDone("sendReferral", input);
    keepReferral(sent);
    return { sent };
  } catch (error) {
    return { error };
  }
}
