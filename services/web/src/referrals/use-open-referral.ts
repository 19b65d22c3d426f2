import { useEffect, useRef } from "react";
import { answer, client } from "../api/client.ts";
import type { Referral } from "../api/types.ts";
import { useCommand } from "../api/use-command.ts";
import { keepReferral } from "./use-referral.ts";

/** 開封: the receiving desk looking at the つなぎ is a fact with a name and a time, recorded once and without a button. */
export function useOpenReferral(referral: Referral | undefined) {
  const open = useCommand(
    "openReferral",
    ({ id }: { id: string }, key) =>
      answer(
        client.POST("/api/referrals/{referralId}/opening", {
          params: { path: { referralId: id }, header: { "Idempotency-Key": key } },
        }),
      ),
    keepReferral,
  );
  const asked = useRef("");
  const wanted = referral?.actions.includes("open") ? referral.id : undefined;
  const { mutate } = open;
  useEffect(() => {
    if (!wanted || asked.current === wanted) return;
    asked.current = wanted;
    mutate({ id: wanted });
  }, [wanted, mutate]);
  return open;
}
