import { answer, client } from "../../api/client.ts";
import { ifMatch, useCommand } from "../../api/use-command.ts";
import { keepReferral } from "../use-referral.ts";
import { bodyOf, type Draft } from "./draft.ts";
import type { Saved } from "./kept-draft.ts";
import { refreshPreviews } from "./use-preview.ts";

interface Save {
  caseId: string;
  saved: Saved | undefined;
  draft: Draft;
}

/** Keeps the draft on the server: the first time as a new つなぎ, from then on as the next version of it. */
export const useSaveDraft = () =>
  useCommand(
    "draftReferral",
    ({ caseId, saved, draft }: Save, key) =>
      answer(
        saved
          ? client.PUT("/api/referrals/{referralId}/draft", {
              params: { path: { referralId: saved.id }, header: { "If-Match": ifMatch(saved.version) } },
              body: bodyOf(draft),
            })
          : client.POST("/api/referrals", {
              params: { header: { "Idempotency-Key": key } },
              body: { caseId, ...bodyOf(draft) },
            }),
      ),
    (referral) => {
      keepReferral(referral);
      void refreshPreviews();
    },
  );
