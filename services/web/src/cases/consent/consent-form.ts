import type { Category, ConsentGiver, ConsentMethod } from "@tsunagi/contracts/codes";
import { parseWareki, tokyoDate } from "@tsunagi/japan";
import type { NewConsent, StandardConsent } from "../../api/types.ts";

/** What is typed into the form of a consent. */
export interface ConsentForm {
  giver: ConsentGiver;
  giverName: string;
  method: ConsentMethod | undefined;
  purpose: string;
  categories: Category[];
  recipientDeskIds: string[];
  ends: "support" | "date";
  until: string;
}

export const newConsentForm = (deskId: string | undefined): ConsentForm => ({
  giver: "self",
  giverName: "",
  method: undefined,
  purpose: "支援のための、関係する窓口との情報の共有と連絡調整",
  categories: [],
  recipientDeskIds: deskId ? [deskId] : [],
  ends: "support",
  until: "",
});

/** What one tick fills in: the town's standard. A desk that was chosen already stays; `offered` leaves out one's own. */
export function standardPart(
  standard: StandardConsent,
  form: ConsentForm,
  offered: readonly string[],
): Partial<ConsentForm> {
  const desks = standard.recipients.map(({ id }) => id).filter((id) => offered.includes(id));
  return {
    purpose: standard.purpose,
    categories: [...standard.categories],
    recipientDeskIds: [...new Set([...form.recipientDeskIds, ...desks])],
    ends: standard.until ? "date" : "support",
    until: standard.until ?? "",
  };
}

export type ConsentErrors = Partial<Record<keyof ConsentForm, string>>;

/** The body for the API, or what is missing and the way out. */
export function readConsent(form: ConsentForm, now: Date): { body: NewConsent } | { errors: ConsentErrors } {
  const until = form.ends === "date" ? parseWareki(form.until, { today: tokyoDate(now) }) : undefined;
  const giverName = form.giver === "self" ? "" : form.giverName.trim();
  const errors: ConsentErrors = {
    ...(form.giver !== "self" && !giverName && { giverName: "同意した人の氏名を入れてください。" }),
    ...(!form.method && { method: "どのように同意を得たかを選んでください。" }),
    ...(!form.purpose.trim() && { purpose: "利用目的を書いてください。" }),
    ...(form.categories.length === 0 && { categories: "共有してよい情報を1つ以上選んでください。" }),
    ...(form.recipientDeskIds.length === 0 && { recipientDeskIds: "渡してよい窓口を1つ以上選んでください。" }),
    ...(until && "problem" in until && { until: until.problem }),
  };
  if (!form.method || Object.keys(errors).length > 0) return { errors };
  const { giver, method, purpose, categories, recipientDeskIds } = form;
  return {
    body: {
      giver,
      ...(giverName && { giverName }),
      method,
      purpose,
      categories,
      recipientDeskIds,
      until: until && "date" in until ? until.date : null,
    },
  };
}
