import type { ConferenceKind, NewAgendaItem } from "../../api/types.ts";

/** What is typed about an item. */
export interface ItemForm {
  kindId: string;
  /** A new 議題事例, or one that was spoken of before. */
  how: "new" | "again";
  /** The item at which it was spoken of last. */
  from: string;
  caseId: string;
  minutes: string;
  topic: string;
  person: string;
  kana: string;
  outline: string;
  ask: string;
}

export const emptyItem: ItemForm = {
  kindId: "",
  how: "new",
  from: "",
  caseId: "",
  minutes: "20",
  topic: "",
  person: "",
  kana: "",
  outline: "",
  ask: "",
};

export type ItemErrors = Partial<Record<keyof ItemForm, string>>;
type Kind = Pick<ConferenceKind, "id" | "consentRule">;

export const MOST = { topic: 120, person: 80, kana: 80, outline: 4000, ask: 2000 } as const;

/** Whether somebody is spoken of there at all. */
export const speaksOfSomebody = ({ consentRule }: Pick<Kind, "consentRule">): boolean => consentRule !== "no_person";

/**
 * The body for the API, or what is missing and the way out. What its kind does not ask for is not sent.
 * @param again the 議題事例 that is taken up again, once it is known
 */
export function readItem(
  form: ItemForm,
  kind: Kind | undefined,
  again: string | undefined,
): { body: NewAgendaItem } | { errors: ItemErrors } {
  const minutes = Number(form.minutes.normalize("NFKC"));
  const errors: ItemErrors = {
    ...(!kind && { kindId: "会議の種別を選んでください。" }),
    ...(!(Number.isInteger(minutes) && minutes >= 5 && minutes <= 240) && {
      minutes: "分数を、5から240までの数字で入れてください。",
    }),
    ...(form.how === "again" ? !again && { from: "続きにする議題を選んでください。" } : newErrors(form, kind)),
  };
  if (!kind || Object.keys(errors).length > 0) return { errors };
  if (form.how === "again" && again) return { body: { kindId: kind.id, minutes, conferenceCaseId: again } };
  const caseId = speaksOfSomebody(kind) && form.caseId ? { caseId: form.caseId } : {};
  return { body: { kindId: kind.id, minutes, ...caseId, subject: subjectOf(form, kind) } };
}

function newErrors(form: ItemForm, kind: Kind | undefined): ItemErrors {
  return {
    ...(!form.topic.trim() && { topic: "議題名を書いてください。" }),
    ...(kind?.consentRule === "needed" && !form.caseId && { caseId: "話し合うケースを選んでください。" }),
    ...tooLong(form, "outline"),
    ...tooLong(form, "ask"),
  };
}

/** The box itself says by how much. */
const tooLong = (form: ItemForm, field: "outline" | "ask"): ItemErrors =>
  form[field].length > MOST[field] ? { [field]: `${MOST[field].toLocaleString()}字までです。` } : {};

function subjectOf(form: ItemForm, kind: Kind): NonNullable<NewAgendaItem["subject"]> {
  const [person, kana] = speaksOfSomebody(kind) ? [form.person.trim(), form.kana.trim()] : ["", ""];
  const [outline, ask] = [form.outline.trim(), form.ask.trim()];
  return {
    topic: form.topic.trim(),
    ...(person && { person }),
    ...(kana && { kana }),
    ...(outline && { outline }),
    ...(ask && { ask }),
  };
}
