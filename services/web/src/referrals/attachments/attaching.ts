import type { AttachmentWay } from "@tsunagi/contracts/codes";
import type { NewAttachment } from "../../api/types.ts";

/** What is typed about one document. */
export interface Attaching {
  readonly document: string;
  readonly way: AttachmentWay | undefined;
  readonly note: string;
  readonly file: File | undefined;
}

export const emptyAttaching: Attaching = { document: "", way: undefined, note: "", file: undefined };

/** What is still missing. */
export function wrongIn({ document, way, note, file }: Attaching): Partial<Record<keyof Attaching, string>> {
  return {
    ...(!document.trim() && { document: "書類の名前を書いてください。" }),
    ...(!way && { way: "渡し方を選んでください。" }),
    ...(way === "file" && !file && { file: "ファイルを選んでください。" }),
    ...(way === "none" && !note.trim() && { note: "用意できない理由を書いてください。" }),
  };
}

/** As it is sent; only for what `wrongIn` finds nothing in. */
export function bodyOf({ document, way, note, file }: Attaching, content: string | undefined): NewAttachment {
  return {
    document: document.trim(),
    way: way ?? "later",
    ...(note.trim() && { note: note.trim() }),
    ...(file && content && { file: { name: file.name, content } }),
  };
}
