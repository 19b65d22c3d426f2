import { type Category, categories } from "@tsunagi/contracts/codes";
import {
  type LegalBasis,
  type LegalBasisCode,
  legalBases,
  legalBasesOf,
  type Provider,
} from "@tsunagi/contracts/legal-bases";
import { addDays, calendarDate, parseWareki, tokyoDate } from "@tsunagi/japan";
import type { NewBasis } from "../../api/types.ts";

/** What is typed into the form of a ground without consent. */
export interface BasisForm {
  code: LegalBasisCode | undefined;
  reason: string;
  categories: Category[];
  recipientDeskIds: string[];
  until: string;
}

const allCategories = Object.keys(categories) as Category[];

/** The grounds that an agency of this kind has on a day, as choices. */
export function basesFor(provider: Provider, now: Date): Record<LegalBasisCode, string> {
  const codes = legalBasesOf(provider, tokyoDate(now));
  return Object.fromEntries(codes.map((code) => [code, legalBases[code].label])) as Record<LegalBasisCode, string>;
}

/** What this ground can open at most. */
export const reachOf = (code: LegalBasisCode | undefined): readonly Category[] =>
  (code && (legalBases[code] as LegalBasis).limit) || allCategories;

/** Holds at once and is approved afterwards. */
export const holdsAtOnce = (code: LegalBasisCode | undefined): boolean =>
  code !== undefined && legalBases[code].approval === "after";

const LIFE_DAYS = 7;

/** The form with what is known already. LIFE ends after seven days by itself. */
export function newBasisForm(start: Partial<BasisForm>, now: Date): BasisForm {
  const reach = reachOf(start.code);
  return {
    code: undefined,
    reason: "",
    recipientDeskIds: [],
    ...start,
    until: start.until || (start.code === "LIFE" ? addDays(tokyoDate(now), LIFE_DAYS) : ""),
    categories: (start.categories ?? []).filter((one) => reach.includes(one)),
  };
}

export type BasisErrors = Partial<Record<keyof BasisForm, string>>;

/** The body for the API, or what is missing and the way out. */
export function readBasis(form: BasisForm, now: Date): { body: NewBasis } | { errors: BasisErrors } {
  const today = tokyoDate(now);
  const until = parseWareki(form.until, { today });
  const errors: BasisErrors = {
    ...(!form.code && { code: "どの根拠で提供するかを選んでください。" }),
    ...(!form.reason.trim() && { reason: "なぜ同意なしで提供するのか、理由を書いてください。" }),
    ...(form.categories.length === 0 && { categories: "渡してよい情報を1つ以上選んでください。" }),
    ...(form.recipientDeskIds.length === 0 && { recipientDeskIds: "提供先の窓口を1つ以上選んでください。" }),
    ...untilError(form.until, until, today),
  };
  if (!form.code || "problem" in until || Object.keys(errors).length > 0) return { errors };
  const { code, reason, categories, recipientDeskIds } = form;
  return { body: { code, reason: reason.trim(), categories, recipientDeskIds, until: until.date } };
}

function untilError(typed: string, until: ReturnType<typeof parseWareki>, today: string): BasisErrors {
  if (!typed.trim()) return { until: "いつまで提供するかを入れてください。" };
  if ("problem" in until) return { until: until.problem };
  const last = addDays(calendarDate(today), 365);
  return until.date < today || until.date > last ? { until: "期限は、今日から1年以内の日にしてください。" } : {};
}
