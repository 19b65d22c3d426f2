import { answer, client } from "../api/client.ts";
import type { Referral } from "../api/types.ts";
import { ifMatch, useCommand } from "../api/use-command.ts";
import { keepReferral } from "./use-referral.ts";

/** 送付. Not optimistic: nothing says 送信しました before the server has answered. */
export const useSend = (after: (sent: Referral) => unknown) =>
  useCommand(
    "sendReferral",
    ({ id, version }: { id: string; version: number }, key) =>
      answer(
        client.POST("/api/referrals/{referralId}/sending", {
          params: { path: { referralId: id }, header: { "Idempotency-Key": key, "If-Match": ifMatch(version) } },
        }),
      ),
    (sent) => {
      keepReferral(sent);
      return after(sent);
    },
  );
