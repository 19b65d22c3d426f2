import { useMutation } from "@tanstack/react-query";
import { answer, client } from "../../api/client.ts";
import { saveAs } from "../../api/save-as.ts";
import type { Attachment, NewAttachment, Referral } from "../../api/types.ts";
import { ifMatch, useCommand } from "../../api/use-command.ts";
import { keepReferral } from "../use-referral.ts";

/** The つなぎ that a document goes along with, at the version that one has seen. */
export interface At {
  readonly id: string;
  readonly version: number;
}

const sent = ({ id, version }: At, key: string) => ({
  path: { referralId: id },
  header: { "Idempotency-Key": key, "If-Match": ifMatch(version) },
});

/** 添える: a file, or how it comes on paper. */
export const useAttach = (after: (referral: Referral) => void) =>
  useCommand(
    "attachReferral",
    ({ at, body }: { at: At; body: NewAttachment }, key) =>
      answer(client.POST("/api/referrals/{referralId}/attachments", { params: sent(at, key), body })),
    (referral) => {
      keepReferral(referral);
      after(referral);
    },
  );

/** 外す, as long as it has not been sent. */
export const useDetach = (after: (referral: Referral) => void) =>
  useCommand(
    "detachReferral",
    ({ at, attachmentId }: { at: At; attachmentId: string }, key) =>
      answer(client.POST("/api/referrals/{referralId}/detachments", { params: sent(at, key), body: { attachmentId } })),
    (referral) => {
      keepReferral(referral);
      after(referral);
    },
  );

/** Fetches the file and lets the browser keep it under its name: nothing of it is shown in the page. */
export const useSaveFile = (referralId: string) =>
  useMutation({
    mutationFn: async ({ id: attachmentId, file }: Pick<Attachment, "id" | "file">) => {
      const params = { path: { referralId, attachmentId } };
      const content = await answer(
        client.GET("/api/referrals/{referralId}/attachments/{attachmentId}", { params, parseAs: "blob" }),
      );
      saveAs(content, file?.name ?? "");
    },
  });
