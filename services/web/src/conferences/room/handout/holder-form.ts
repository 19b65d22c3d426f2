import type { Handout, HandoutDistribution, Seat } from "../../../api/types.ts";

/** Who gets a copy: somebody of the roster, somebody in words, or nobody yet. */
export interface HolderForm {
  readonly who: string;
  readonly name: string;
}

export const NOBODY = "nobody";
export const IN_WORDS = "words";
type Holders = HandoutDistribution["holders"];

/** One copy for each who sits there, in the order of the roster; the rest is nobody's yet. */
export const firstHolders = (seats: readonly Seat[], copies: number): HolderForm[] =>
  Array.from({ length: copies }, (_, index) => ({ who: seats[index]?.id ?? NOBODY, name: "" }));

/** As it was entered. Whoever has left the roster since stands there by name. */
export function holdersOf({ copies, holders }: Handout, seats: readonly Seat[]): HolderForm[] {
  return Array.from({ length: copies }, (_, index) => {
    const holder = holders.find(({ copy }) => copy === index + 1);
    if (!holder) return { who: NOBODY, name: "" };
    const isThere = seats.some(({ id }) => id === holder.seatId);
    return isThere ? { who: holder.seatId as string, name: "" } : { who: IN_WORDS, name: holder.name };
  });
}

/** Which copies are somebody's in words, and the words are not there. */
export const unnamed = (form: readonly HolderForm[]): number[] =>
  form.flatMap(({ who, name }, index) => (who === IN_WORDS && !name.trim() ? [index + 1] : []));

export const bodyOf = (form: readonly HolderForm[]): NonNullable<Holders> =>
  form.flatMap(({ who, name }, index) => {
    if (who === NOBODY) return [];
    return [{ copy: index + 1, ...(who === IN_WORDS ? { name: name.trim() } : { seatId: who }) }];
  });

/** 西部包括　中村 裕子, for the list to choose from. */
export const choicesOf = (seats: readonly Seat[]): Record<string, string> => ({
  [NOBODY]: "まだ渡していない",
  ...Object.fromEntries(seats.map(({ id, desk, staff }) => [id, `${desk.name}　${staff.name}`])),
  [IN_WORDS]: "名前を書く（出席者でない人・控え）",
});
