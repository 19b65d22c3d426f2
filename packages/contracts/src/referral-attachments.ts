import { z } from "zod";
import { attachmentWays, MOST_BYTES } from "./codes.ts";
import { codeOf, optionalText, text } from "./fields.ts";
import { attachmentId, referralId } from "./ids.ts";
import { operation } from "./operation.ts";
import { act } from "./referral-act.ts";
import { attachmentProblems } from "./referral-attachment.ts";

/** 添付: what the desk that is asked needs beside the sheet, as a file or on paper. */
export const referralAttachments = [
  act({
    operationId: "attachReferral",
    path: "attachments",
    verb: "attach",
    summary: "書類を添える。ファイル（PDF・JPEG・PNG、5MBまで）か、紙で渡す方法を記録する",
    large: true,
    body: z
      .strictObject({
        document: text("書類の名前", 100),
        way: codeOf(attachmentWays).meta({ title: "渡し方" }),
        note: optionalText("ひとこと", 400),
        file: z
          .strictObject({
            name: text("ファイル名", 200),
            content: z
              .base64()
              .max(Math.ceil(MOST_BYTES / 3) * 4)
              .meta({ title: "ファイルの中身" }),
          })
          .meta({ id: "AttachedFile" })
          .optional(),
      })
      .meta({ id: "NewAttachment" }),
    problems: [attachmentProblems.fileMissing, attachmentProblems.notAKnownFile, attachmentProblems.tooManyFiles],
  }),
  act({
    operationId: "detachReferral",
    path: "detachments",
    verb: "detach",
    summary: "まだ送っていないつなぎから、添えた書類を外す",
    body: z.strictObject({ attachmentId: attachmentId.meta({ title: "書類" }) }).meta({ id: "Detachment" }),
  }),
  operation({
    operationId: "getAttachment",
    method: "get",
    path: "/referrals/{referralId}/attachments/{attachmentId}",
    summary: "添えられたファイルを受け取る",
    authz: { verb: "readContent", subject: "Referral" },
    touches: "resident",
    params: z.strictObject({ referralId, attachmentId }),
    status: 200,
    response: z.instanceof(Uint8Array).meta({ override: { type: "string", format: "binary" } }),
    media: "application/octet-stream",
  }),
] as const;
