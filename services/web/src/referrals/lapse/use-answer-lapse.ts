import type { LegalBasisCode } from "@tsunagi/contracts/legal-bases";
import { answer, client } from "../../api/client.ts";
import { ifMatch, useCommand } from "../../api/use-command.ts";
import { toast } from "../../parts/toast.ts";
import { keepReferral } from "../use-referral.ts";

interface On {
  id: string;
  version: number;
}

const header = (key: string, version: number) => ({ "Idempotency-Key": key, "If-Match": ifMatch(version) });

/** The receiver ends it: without a ground it does not go on. */
export const useStop = (after: () => void) =>
  useCommand(
    "stopReferral",
    ({ id, version, note }: On & { note: string }, key) =>
      answer(
        client.POST("/api/referrals/{referralId}/stopping", {
          params: { path: { referralId: id }, header: header(key, version) },
          body: note.trim() ? { note } : {},
        }),
      ),
    (referral) => {
      keepReferral(referral);
      toast("続けずに終えました");
      after();
    },
  );

/** The receiver goes on upon a ground of its own. */
export const useContinue = (after: () => void) =>
  useCommand(
    "continueReferral",
    ({ id, version, code, reason }: On & { code: LegalBasisCode; reason: string }, key) =>
      answer(
        client.POST("/api/referrals/{referralId}/continuation", {
          params: { path: { referralId: id }, header: header(key, version) },
          body: { code, reason },
        }),
      ),
    (referral) => {
      keepReferral(referral);
      toast("自分の根拠で続けることを伝えました");
      after();
    },
  );
