import { categories, needs, referralKinds, urgencies, warmLevels } from "@tsunagi/contracts/codes";
import type { Desk } from "../../api/types.ts";
import type { Draft } from "./draft.ts";

export interface Difference {
  field: Common;
  label: string;
  /** Their value as words. */
  words: string;
  /** What to change to take theirs. */
  part: Partial<Draft>;
}

/** Which other desks are asked as well is this page's alone: on the server each is a つなぎ of its own. */
type Common = Exclude<keyof Draft, "alsoTo">;

const LABELS: Record<Common, string> = {
  toDeskId: "つなぎ先の窓口",
  urgency: "緊急度",
  kind: "種別",
  warmLevel: "引継ぎの段階",
  categories: "渡す情報",
  needs: "困りごと",
  request: "お願いしたいこと",
  background: "経緯と、これまでの対応",
  wishes: "本人の希望",
  involved: "利用している制度・関係機関",
  wantedBy: "返事がほしい日",
  keptRole: "引き続き担う役割",
};

/** The fields in which two writers differ, with the other one's value in words. */
export function differences(mine: Draft, theirs: Draft, desks: readonly Pick<Desk, "id" | "name">[]): Difference[] {
  return (Object.keys(LABELS) as Common[])
    .filter((field) => String(mine[field]) !== String(theirs[field]))
    .map((field) => ({
      field,
      label: LABELS[field],
      words: wordsOf(theirs, field, desks),
      part: { [field]: theirs[field] },
    }));
}

function wordsOf(draft: Draft, field: Common, desks: readonly Pick<Desk, "id" | "name">[]): string {
  if (field === "toDeskId") return desks.find(({ id }) => id === draft.toDeskId)?.name ?? "別の窓口";
  if (field === "urgency") return urgencies[draft.urgency];
  if (field === "kind") return referralKinds[draft.kind];
  if (field === "warmLevel") return warmLevels[draft.warmLevel];
  if (field === "needs") return draft.needs.map((one) => needs[one]).join("、");
  if (field === "categories") return draft.categories.map((one) => categories[one]).join("、");
  return draft[field] || "（空欄）";
}
