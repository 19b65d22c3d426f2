import type { DocumentKind } from "@tsunagi/contracts/codes";
import { isCalendarDate, parseWareki, tokyoDate } from "@tsunagi/japan";
import type { NewConferenceDocument } from "../../../api/types.ts";

/** Not a desk of the town: a clinic, a landlord; its name is written. */
export const OUTSIDE = "outside";

export interface LetterForm {
  readonly kind: DocumentKind;
  readonly to: string;
  readonly addressee: string;
  readonly ask: string;
  /** As it is typed: R9.1.15. */
  readonly replyBy: string;
}

export const EMPTY: LetterForm = { kind: "notice", to: "", addressee: "", ask: "", replyBy: "" };

export const isOutside = ({ kind, to }: LetterForm): boolean => kind === "inquiry" && to === OUTSIDE;

type Missing = Partial<Record<"to" | "addressee" | "ask" | "replyBy", string>>;

/** What has still to be filled in or put right, by the name of its field. */
export function missingIn(form: LetterForm, now: Date): Missing {
  const isAsking = form.kind === "inquiry";
  const isNobody = !form.to || (!isAsking && form.to === OUTSIDE);
  return {
    ...(isNobody && { to: "あて先を選んでください。" }),
    ...(isOutside(form) && !form.addressee.trim() && { addressee: "相手の名前を書いてください。" }),
    ...(isAsking && !form.ask.trim() && { ask: "提供してほしい資料・情報を書いてください。" }),
    ...replyByError(form, now),
  };
}

function replyByError(form: LetterForm, now: Date): Missing {
  if (!form.replyBy.trim()) return {};
  const day = dayOf(form, now);
  if (!day) return { replyBy: "日付を確かめてください。例：R9.1.15" };
  return day < tokyoDate(now) ? { replyBy: "きょうか、これからの日にしてください。" } : {};
}

export function bodyOf(form: LetterForm, now: Date): NewConferenceDocument {
  const replyBy = dayOf(form, now);
  return {
    kind: form.kind,
    ...(isOutside(form) ? { addressee: form.addressee.trim() } : { deskId: form.to }),
    ...(form.kind === "inquiry" && { ask: form.ask.trim() }),
    ...(replyBy && { replyBy }),
  };
}

function dayOf({ replyBy }: LetterForm, now: Date): string | undefined {
  const read = parseWareki(replyBy, { today: tokyoDate(now) });
  return "date" in read && isCalendarDate(read.date) ? read.date : undefined;
}
