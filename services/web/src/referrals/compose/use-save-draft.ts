import { tokyoDate } from "@tsunagi/japan";
import { answer, client } from "../../api/client.ts";
import { ifMatch, useCommand } from "../../api/use-command.ts";
import { keepReferral } from "../use-referral.ts";
import { bodyOf, type Draft } from "./draft.ts";
import type { Saved } from "./kept-draft.ts";
import { refreshPreviews } from "./use-preview.ts";

/** Of which case, and beside which つなぎ, a draft begins. */
export interface Beginning {
  caseId: string;
  previousId?: string | undefined;
  alongsideId?: string | undefined;
}

interface Save extends Beginning {
  saved: Saved | undefined;
  draft: Draft;
}

/** Keeps the draft on the server: the first time as a new つなぎ, from then on as the next version of it. */
export const useSaveDraft = () =>
  useCommand(
    "draftReferral",
    ({ caseId, previousId, alongsideId, saved, draft }: Save, key) => {
      const body = bodyOf(draft, tokyoDate(new Date()));
      if (saved) {
        const params = { path: { referralId: saved.id }, header: { "If-Match": ifMatch(saved.version) } };
        return answer(client.PUT("/api/referrals/{referralId}/draft", { params, body }));
      }
      const beside = { ...(previousId && { previousId }), ...(alongsideId && { alongsideId }) };
      const params = { header: { "Idempotency-Key": key } };
      return answer(client.POST("/api/referrals", { params, body: { caseId, ...beside, ...body } }));
    },
    (referral) => {
      keepReferral(referral);
      void refreshPreviews();
    },
  );
