import { type Category, type ConsentMethod, categories } from "@tsunagi/contracts/codes";
import { parseWareki, tokyoDate } from "@tsunagi/japan";
import type { NewConsent } from "../../api/types.ts";

/** What is typed into the form of a consent. */
export interface ConsentForm {
  method: ConsentMethod | undefined;
  purpose: string;
  categories: Category[];
  recipientDeskIds: string[];
  ends: "support" | "date";
  until: string;
}

export const allCategories = Object.keys(categories) as Category[];

export const newConsentForm = (deskId: string | undefined): ConsentForm => ({
  method: undefined,
  purpose: "支援のための、関係する窓口との情報の共有と連絡調整",
  categories: [],
  recipientDeskIds: deskId ? [deskId] : [],
  ends: "support",
  until: "",
});

export type ConsentErrors = Partial<Record<keyof ConsentForm, string>>;

/** The body for the API, or what is missing and the way out. */
export function readConsent(form: ConsentForm, now: Date): { body: NewConsent } | { errors: ConsentErrors } {
  const until = form.ends === "date" ? parseWareki(form.until, { today: tokyoDate(now) }) : undefined;
  const errors: ConsentErrors = {
    ...(!form.method && { method: "どのように同意を得たかを選んでください。" }),
    ...(!form.purpose.trim() && { purpose: "利用目的を書いてください。" }),
    ...(form.categories.length === 0 && { categories: "共有してよい情報を1つ以上選んでください。" }),
    ...(form.recipientDeskIds.length === 0 && { recipientDeskIds: "渡してよい窓口を1つ以上選んでください。" }),
    ...(until && "problem" in until && { until: until.problem }),
  };
  if (!form.method || Object.keys(errors).length > 0) return { errors };
  const { method, purpose, categories, recipientDeskIds } = form;
  return {
    body: { method, purpose, categories, recipientDeskIds, until: until && "date" in until ? until.date : null },
  };
}
