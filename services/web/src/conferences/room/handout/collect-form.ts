import type { Handout, HandoutCollection } from "../../../api/types.ts";

/** What became of each number: back, why it does not come back, or null: it is still out. */
export type CollectForm = Readonly<Record<number, true | string | null>>;

export const numbersOf = ({ copies }: Pick<Handout, "copies">): number[] =>
  Array.from({ length: copies }, (_, index) => index + 1);

/** As it was entered; nothing is back before somebody has had it in the hand. */
export function formOf({ copies, collected, missing }: Pick<Handout, "copies" | "collected" | "missing">): CollectForm {
  const reasons = new Map(missing.map(({ copy, reason }) => [copy, reason]));
  return Object.fromEntries(
    numbersOf({ copies }).map((copy) => [copy, collected.includes(copy) || (reasons.get(copy) ?? null)]),
  );
}

/** Those that are out are all in one's hand; what does not come back stays as it is. */
export const allBack = (form: CollectForm): CollectForm =>
  Object.fromEntries(Object.entries(form).map(([copy, state]) => [copy, state ?? true]));

const copiesOf = (form: CollectForm): number[] => Object.keys(form).map(Number);

export const isSame = (one: CollectForm, other: CollectForm): boolean =>
  copiesOf(one).every((copy) => one[copy] === other[copy]);

/** One's own where one has pressed or typed, and what stands there now everywhere else. */
export const merged = (mine: CollectForm, over: CollectForm, now: CollectForm): CollectForm =>
  Object.fromEntries(copiesOf(now).map((copy) => [copy, (mine[copy] === over[copy] ? now[copy] : mine[copy]) ?? null]));

/** Which do not come back, and nobody has said why. */
export const unsaid = (form: CollectForm): number[] => copiesOf(form).filter((copy) => isBlank(form[copy]));

const isBlank = (state: CollectForm[number] | undefined) => typeof state === "string" && !state.trim();

export function bodyOf(form: CollectForm): HandoutCollection {
  const copies = copiesOf(form);
  return {
    collected: copies.filter((copy) => form[copy] === true),
    missing: copies.flatMap((copy) => {
      const reason = form[copy];
      return typeof reason === "string" ? [{ copy, reason: reason.trim() }] : [];
    }),
  };
}

/** 回収ずみ, and the like, for one number. */
export const stateWords = (state: CollectForm[number] | undefined): string => {
  if (state === true) return "回収ずみ";
  return state ? `回収できず：${state}` : "まだ戻っていません";
};
