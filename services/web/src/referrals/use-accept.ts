import { answer, client } from "../api/client.ts";
import { ifMatch, useCommand } from "../api/use-command.ts";
import { keepReferral } from "./use-referral.ts";

interface Acceptance {
  id: string;
  version: number;
  workerId: string;
  note: string;
}

/** 受入: the receiving desk names the worker. */
export const useAccept = (after: () => void) =>
  useCommand(
    "acceptReferral",
    ({ id, version, workerId, note }: Acceptance, key) =>
      answer(
        client.POST("/api/referrals/{referralId}/acceptance", {
          params: { path: { referralId: id }, header: { "Idempotency-Key": key, "If-Match": ifMatch(version) } },
          body: { workerId, ...(note.trim() && { note }) },
        }),
      ),
    (referral) => {
      keepReferral(referral);
      after();
    },
  );
