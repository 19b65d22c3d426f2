import { type Category, categories } from "@tsunagi/contracts/codes";
import { parseWareki, tokyoDate } from "@tsunagi/japan";
import type { NewResident } from "../api/types.ts";

/** The five categories that are text; 属性・連絡先 is the person's own fields. */
export type TextCategory = Exclude<Category, "identity_contact">;

export const textCategories = (Object.keys(categories) as Category[]).filter(
  (category): category is TextCategory => category !== "identity_contact",
);

/** What is typed into the form of a new case. */
export interface NewCaseForm {
  name: string;
  kana: string;
  birth: string;
  birthUnknown: boolean;
  address: string;
  phone: string;
  information: Partial<Record<TextCategory, string>>;
}

export const emptyCase: NewCaseForm = {
  name: "",
  kana: "",
  birth: "",
  birthUnknown: false,
  address: "",
  phone: "",
  information: {},
};

export type NewCaseErrors = Partial<Record<keyof NewCaseForm, string>>;

export interface NewCaseBodies {
  resident: NewResident;
  information: { category: TextCategory; body: string }[];
}

/** The bodies of both calls, or what is missing and the way out. */
export function readNewCase(form: NewCaseForm, now: Date): { bodies: NewCaseBodies } | { errors: NewCaseErrors } {
  const birth = form.birthUnknown ? undefined : parseWareki(form.birth, { today: tokyoDate(now) });
  const errors: NewCaseErrors = {
    ...(!form.name.trim() && { name: "氏名を入れてください。わからないときは「不明」と入れます。" }),
    ...(!form.kana.trim() && { kana: "フリガナを入れてください。" }),
    ...(birth && birthError(form, birth)),
  };
  if (Object.keys(errors).length > 0) return { errors };
  const { name, address, phone } = form;
  return {
    bodies: {
      resident: {
        name: name.trim(),
        kana: toKatakana(form.kana.trim()),
        birthDate: birth && "date" in birth ? birth.date : null,
        ...(address.trim() && { address: address.trim() }),
        ...(phone.trim() && { phone: phone.trim() }),
      },
      information: textCategories.flatMap((category) => {
        const body = form.information[category]?.trim();
        return body ? [{ category, body }] : [];
      }),
    },
  };
}

function birthError({ birth }: NewCaseForm, reading: ReturnType<typeof parseWareki>): NewCaseErrors {
  if (!birth.trim()) return { birth: "生年月日を入れるか、「わからない」に印を付けてください。" };
  return "problem" in reading ? { birth: reading.problem } : {};
}

/** ひらがな as typed becomes the カタカナ that registers hold; width is unified. */
export function toKatakana(text: string): string {
  return text.normalize("NFKC").replace(/[ぁ-ゖ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));
}
