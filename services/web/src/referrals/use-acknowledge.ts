import { answer, client } from "../api/client.ts";
import { ifMatch, useCommand } from "../api/use-command.ts";
import { toast } from "../parts/toast.ts";
import { keepReferral } from "./use-referral.ts";

/** 受領: from now on the duty lies with the receiving desk. */
export const useAcknowledge = () =>
  useCommand(
    "acknowledgeReferral",
    ({ id, version }: { id: string; version: number }, key) =>
      answer(
        client.POST("/api/referrals/{referralId}/acknowledgement", {
          params: { path: { referralId: id }, header: { "Idempotency-Key": key, "If-Match": ifMatch(version) } },
        }),
      ),
    (referral) => {
      keepReferral(referral);
      toast(`受領しました。${referral.accountable?.name ?? referral.to.name}が責任を持ちます`);
    },
  );
