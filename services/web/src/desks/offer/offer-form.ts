import { type ReferralKind, referralKinds } from "@tsunagi/contracts/codes";
import type { DeskCard, NewOffer } from "../../api/types.ts";

export const kinds = Object.keys(referralKinds) as ReferralKind[];

/** What is typed about a desk; 必要書類 one per line. */
export interface OfferForm {
  takes: string;
  cannotTake: string;
  conditions: string;
  papers: Partial<Record<ReferralKind, string>>;
}

export function offerFormOf({ takes, cannotTake, conditions, documents }: DeskCard["offer"]): OfferForm {
  const papers = Object.fromEntries(documents.map(({ kind, names }) => [kind, names.join("\n")]));
  return { takes, cannotTake: cannotTake ?? "", conditions: conditions ?? "", papers };
}

/** The body for the API, or what is missing and the way out. */
export function readOffer(form: OfferForm): { body: NewOffer } | { errors: { takes?: string; papers?: string } } {
  if (!form.takes.trim()) return { errors: { takes: "受けることを書いてください。" } };
  const documents = kinds
    .map((kind) => ({ kind, names: linesOf(form.papers[kind] ?? "") }))
    .filter(({ names }) => names.length > 0);
  const long = documents.find(({ names }) => names.length > 20 || names.some((name) => name.length > 100));
  if (long) return { errors: { papers: `「${referralKinds[long.kind]}」は、1行100文字、20行までにしてください。` } };
  const { takes, cannotTake, conditions } = form;
  return {
    body: {
      takes: takes.trim(),
      ...(cannotTake.trim() && { cannotTake: cannotTake.trim() }),
      ...(conditions.trim() && { conditions: conditions.trim() }),
      documents,
    },
  };
}

const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
