import { attachmentWays } from "@tsunagi/contracts/codes";
import type { Attachment, Referral } from "../../api/types.ts";
import { sizeWords } from "./files.ts";

/** One document: whether the other desk wants it, and how it comes; empty where nothing is said yet. */
export interface DocumentRow {
  readonly document: string;
  readonly isWanted: boolean;
  readonly attached: readonly Attachment[];
}

type Documented = Pick<Referral, "wantedDocuments" | "attachments">;

/** What the other desk wants first, in its order; then whatever else goes along. */
export function documentsOf({ wantedDocuments, attachments }: Documented): DocumentRow[] {
  const others = new Set(attachments.map(({ document }) => document).filter((one) => !wantedDocuments.includes(one)));
  const row = (isWanted: boolean) => (document: string) => ({
    document,
    isWanted,
    attached: attachments.filter((one) => one.document === document),
  });
  return [...wantedDocuments.map(row(true)), ...[...others].map(row(false))];
}

/** 持参・手渡し（来週の面談で）, 家計表.pdf（0.3MB） */
export function wayWords({ way, file, note }: Pick<Attachment, "way" | "file" | "note">): string {
  const what = file ? `${file.name}（${sizeWords(file.bytes)}）` : attachmentWays[way];
  return note ? `${what}：${note}` : what;
}

/** A line for the sheet: 家計表 — 持参・手渡し. */
export const documentLine = ({ document, ...how }: Attachment): string => `${document} — ${wayWords(how)}`;
