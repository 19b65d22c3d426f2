import { z } from "zod";
import { attachmentWays } from "./codes.ts";
import { codeOf, instant, named } from "./fields.ts";
import { problem } from "./problem.ts";

/** A document that goes along with a つなぎ; its content is asked for by itself. */
export const attachment = z
  .strictObject({
    id: z.uuid(),
    document: z.string(),
    way: codeOf(attachmentWays),
    note: z.string().nullable(),
    file: z.strictObject({ name: z.string(), bytes: z.int() }).nullable(),
    addedAt: instant,
    addedBy: named,
  })
  .meta({ id: "Attachment" });
export type Attachment = z.infer<typeof attachment>;

export const attachmentProblems = {
  fileMissing: problem(
    400,
    "file-missing",
    "「ファイルを添える」ときはファイルを選び、それ以外のときは外してください。",
  ),
  notAKnownFile: problem(400, "not-a-known-file", "添えられるのは、5MBまでのPDF・JPEG・PNGのファイルです。"),
  tooManyFiles: problem(409, "too-many-files", "添えられる書類は20件までです。"),
  documentsMissing: problem(
    409,
    "documents-missing",
    "この窓口が求める書類がそろっていません。添えるか、渡し方（用意できないときはその旨）を記録してください。",
  ),
};
