import { type Category, categories } from "@tsunagi/contracts/codes";
import type { DraftFields, Referral, SupportCase } from "../../api/types.ts";

/** What is being written. An empty `toDeskId` is a desk not chosen yet. */
export type Draft = Required<DraftFields>;

export const emptyDraft: Draft = {
  toDeskId: "",
  kind: "assistance_request",
  urgency: "D",
  categories: [],
  request: "",
  keptRole: "",
};

export const allCategories = Object.keys(categories) as Category[];

export function draftOf(referral: Referral): Draft {
  const { to, kind, urgency, categories, request, keptRole } = referral;
  return { toDeskId: to.id, kind, urgency, categories, request: request ?? "", keptRole: keptRole ?? "" };
}

/** The body as the API takes it: an empty kept role is left out. */
export function bodyOf({ keptRole, ...draft }: Draft): DraftFields {
  return keptRole.trim() ? { ...draft, keptRole } : draft;
}

export type DraftErrors = Partial<Record<keyof Draft, string>>;

/** What is missing before the draft can be kept on the server or sent, with the way out. */
export function missing({ toDeskId, categories, request }: Draft): DraftErrors {
  return {
    ...(!toDeskId && { toDeskId: "つなぎ先の窓口を選んでください。" }),
    ...(categories.length === 0 && { categories: "渡す情報を1つ以上選んでください。" }),
    ...(!request.trim() && { request: "お願いしたいことを書いてください。" }),
  };
}

type Consented = Pick<SupportCase, "categories" | "consents">;

/**
 * Why a category would be refused for this desk; undefined where a consent covers it. It only explains in advance:
 * the server decides at sending.
 */
export function reasonNotToShare(at: Consented, deskId: string, category: Category, now: Date): string | undefined {
  if (!at.categories.includes(category)) return "この窓口では見られない情報です";
  if (!deskId) return undefined;
  const covered = at.consents.some(
    ({ recipients, categories, until }) =>
      recipients.some(({ id }) => id === deskId) && categories.includes(category) && (!until || new Date(until) > now),
  );
  return covered ? undefined : "この窓口に渡す同意がありません";
}

/** What is ticked when a desk is chosen: whatever the consent covers and the case knows. */
export function proposedFor(
  at: Consented & Pick<SupportCase, "information" | "resident">,
  deskId: string,
  now: Date,
): Category[] {
  const known = (category: Category) =>
    category === "identity_contact" ? at.resident : at.information.some((one) => one.category === category);
  return allCategories.filter((category) => known(category) && !reasonNotToShare(at, deskId, category, now));
}
