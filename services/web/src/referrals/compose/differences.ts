import { categories, referralKinds, urgencies } from "@tsunagi/contracts/codes";
import type { Desk } from "../../api/types.ts";
import type { Draft } from "./draft.ts";

export interface Difference {
  field: keyof Draft;
  label: string;
  /** Their value as words. */
  words: string;
  /** What to change to take theirs. */
  part: Partial<Draft>;
}

const LABELS: Record<keyof Draft, string> = {
  toDeskId: "つなぎ先の窓口",
  urgency: "緊急度",
  kind: "種別",
  categories: "渡す情報",
  request: "お願いしたいこと",
  keptRole: "引き続き担う役割",
};

/** The fields in which two writers differ, with the other one's value in words. */
export function differences(mine: Draft, theirs: Draft, desks: readonly Pick<Desk, "id" | "name">[]): Difference[] {
  return (Object.keys(LABELS) as (keyof Draft)[])
    .filter((field) => String(mine[field]) !== String(theirs[field]))
    .map((field) => ({
      field,
      label: LABELS[field],
      words: wordsOf(theirs, field, desks),
      part: { [field]: theirs[field] },
    }));
}

function wordsOf(draft: Draft, field: keyof Draft, desks: readonly Pick<Desk, "id" | "name">[]): string {
  if (field === "toDeskId") return desks.find(({ id }) => id === draft.toDeskId)?.name ?? "別の窓口";
  if (field === "urgency") return urgencies[draft.urgency];
  if (field === "kind") return referralKinds[draft.kind];
  if (field === "categories") return draft.categories.map((one) => categories[one]).join("、");
  return draft[field] || "（空欄）";
}
