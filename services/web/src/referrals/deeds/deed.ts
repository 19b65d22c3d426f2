import type { paths } from "@tsunagi/contracts/api";
import type { Referral } from "../../api/types.ts";

type DeedPath = Extract<keyof paths, `/api/referrals/{referralId}/${string}`>;
/** The deeds by the last word of their address. */
export type DeedNoun = Exclude<
  DeedPath extends `/api/referrals/{referralId}/${infer Noun}` ? Noun : never,
  "draft" | "sending" | "opening" | "preview" | "continuation" | "stopping"
>;

/** What is typed into the form of a deed, by the name of the field. */
export type Values = Readonly<Record<string, string | boolean | readonly string[]>>;

interface Asked {
  /** The name in the body that is sent. */
  readonly name: string;
  readonly label: string;
  readonly required?: boolean;
  readonly support?: string;
}

/** One field of such a form. */
export type DeedField = Asked &
  (
    | { readonly kind: "text"; readonly max: number; readonly rows?: number }
    | { readonly kind: "line"; readonly max: number }
    | { readonly kind: "codes"; readonly options: Readonly<Record<string, string>>; readonly columns?: string }
    | { readonly kind: "select"; readonly options: Readonly<Record<string, string>> }
    | { readonly kind: "day" }
    | { readonly kind: "moment" }
    | { readonly kind: "tick" }
    | { readonly kind: "staff" }
    | { readonly kind: "desk" }
    | { readonly kind: "categories" }
    /** Who will see what then: what is sent carries the fingerprint of what was seen here. */
    | { readonly kind: "preview" }
  );

/** One deed to a つなぎ as a form: what it says, and what it asks. */
export interface Deed {
  readonly busy: string;
  readonly done: string;
  /** What will happen, in a sentence or two. */
  readonly words: (referral: Referral) => string;
  readonly fields: (referral: Referral, values: Values) => readonly DeedField[];
  /** A deed of the desk that was asked: for a destination without accounts the sender enters it (docs/RULINGS.md 6). */
  readonly spoken?: boolean;
}

const WHOM: DeedField = {
  kind: "line",
  name: "onBehalf",
  label: "確かめた相手の名前・役職",
  required: true,
  max: 100,
  support: "電話などで確かめた相手です。履歴に「電話で確認」と残ります。",
};

/** Whether the caller's desk enters it for a destination without accounts. */
export const speaksFor = ({ isOutside, from }: Pick<Referral, "isOutside" | "from">, deskId: string): boolean =>
  isOutside && from.id === deskId;

/** What will happen, to this desk. */
export const wordsOf = (deed: Deed, referral: Referral, deskId: string): string =>
  deed.spoken && speaksFor(referral, deskId)
    ? `${referral.to.name}に電話などで確かめたことを、こちらで記録します。`
    : deed.words(referral);

/** All that a deed asks of this desk. */
export function fieldsOf(deed: Deed, referral: Referral, values: Values, deskId: string): readonly DeedField[] {
  const fields = deed.fields(referral, values);
  if (!deed.spoken || !speaksFor(referral, deskId)) return fields;
  // Who takes it on there is not among the people of one's own desk.
  return [WHOM, ...fields.filter(({ kind }) => kind !== "staff")];
}

/** A word that goes with the deed and stands in the history of both. */
export const noteField = (label: string, max = 1000): DeedField => ({
  kind: "text",
  name: "note",
  label,
  max,
  rows: 2,
});
