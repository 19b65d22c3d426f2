import { isCalendarDate, parseWareki, tokyoDate } from "@tsunagi/japan";
import type { Resident, RevisedResident } from "../../api/types.ts";
import { shortDateWords } from "../../words/calendar.ts";

/** What is typed about a person: 属性・連絡先. */
export interface PersonForm {
  name: string;
  kana: string;
  formerName: string;
  alias: string;
  romanName: string;
  birth: string;
  birthUnknown: boolean;
  address: string;
  addressWithheld: boolean;
  phone: string;
  contactWish: string;
  contactNg: string;
  safetyNote: string;
}

export const emptyPerson: PersonForm = {
  name: "",
  kana: "",
  formerName: "",
  alias: "",
  romanName: "",
  birth: "",
  birthUnknown: false,
  address: "",
  addressWithheld: false,
  phone: "",
  contactWish: "",
  contactNg: "",
  safetyNote: "",
};

export function personFormOf(resident: Resident): PersonForm {
  const texts = Object.fromEntries(OPTIONAL.map((field) => [field, resident[field] ?? ""]));
  const { name, kana, birthDate, addressWithheld } = resident;
  return {
    ...emptyPerson,
    ...texts,
    name,
    kana,
    birth: birthDate ? typedBirth(birthDate) : "",
    birthUnknown: birthDate === null,
    addressWithheld,
  };
}

/** A whole date as people here type it; a year or a month as it is kept. */
const typedBirth = (birth: string): string => (isCalendarDate(birth) ? shortDateWords(birth) : birth);

/** The fields that may stay empty; an empty one is left out, which is how the API says 記録なし. */
const OPTIONAL = [
  "formerName",
  "alias",
  "romanName",
  "address",
  "phone",
  "contactWish",
  "contactNg",
  "safetyNote",
] as const;

export type PersonErrors = Partial<Record<keyof PersonForm, string>>;

/** The body for the API, or what is missing and the way out. */
export function readPerson(form: PersonForm, now: Date): { body: RevisedResident } | { errors: PersonErrors } {
  const birth = form.birthUnknown ? undefined : parseWareki(form.birth, { today: tokyoDate(now), partial: true });
  const errors: PersonErrors = {
    ...(!form.name.trim() && { name: "氏名を入れてください。わからないときは「不明」と入れます。" }),
    ...(!form.kana.trim() && { kana: "フリガナを入れてください。" }),
    ...(birth && birthError(form.birth, birth)),
  };
  if (Object.keys(errors).length > 0) return { errors };
  const texts = OPTIONAL.map((field) => [field, form[field].trim()] as const).filter(([, text]) => text);
  return {
    body: {
      name: form.name.trim(),
      kana: toKatakana(form.kana.trim()),
      birthDate: birth && "date" in birth ? birth.date : null,
      addressWithheld: form.addressWithheld,
      ...Object.fromEntries(texts),
    },
  };
}

/** Why a birth cannot be read; nothing where it can. */
function birthError(typed: string, reading: { date: string } | { problem: string }): PersonErrors {
  if (!typed.trim()) return { birth: "生年月日を入れるか、「わからない」に印を付けてください。" };
  return "problem" in reading ? { birth: reading.problem } : {};
}

/** ひらがな as typed becomes the カタカナ that registers hold; width is unified. */
export function toKatakana(text: string): string {
  return text.normalize("NFKC").replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));
}
