import type { ReferralItem } from "../../api/types.ts";
import { createStore } from "../../store.ts";

/** Whose day is looked at. */
export const scopes = { mine: "自分", desk: "窓口", all: "全体" } as const;
export type Scope = keyof typeof scopes;

const PLACE = "tsunagi.today";
const kept = globalThis.localStorage?.getItem(PLACE);

/** What one looked at last, on this PC. */
export const scope = createStore<Scope>(kept === "mine" || kept === "all" ? kept : "desk");

export function lookAt(chosen: Scope): void {
  localStorage.setItem(PLACE, chosen);
  scope.set(chosen);
}

/** 自分の: whoever moves next, or works on it. A whole desk sees everything of its own. */
export const isIn = (
  chosen: Scope,
  { next, worker }: Pick<ReferralItem, "next" | "worker">,
  staffId: string,
): boolean => chosen !== "mine" || next?.staff.id === staffId || worker?.id === staffId;
