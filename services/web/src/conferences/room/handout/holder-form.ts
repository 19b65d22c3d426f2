import type { Handout, HandoutDistribution, Seat } from "../../../api/types.ts";

/** Who gets a copy: somebody of the roster, somebody in words, or nobody yet. */
export interface HolderForm {
  readonly copy: number;
  readonly who: string;
  readonly name: string;
}

const NOBODY = "nobody";
export const IN_WORDS = "words";
type Holders = HandoutDistribution["holders"];

/** One copy for each who sits there, in the order of the roster; the rest is nobody's yet. */
export const firstHolders = (seats: readonly Seat[], copies: number): HolderForm[] =>
  Array.from({ length: copies }, (_, index) => ({ copy: index + 1, who: seats[index]?.id ?? NOBODY, name: "" }));

/** As it was entered. Whoever has left the roster since stands there by name. */
export function holdersOf({ copies, holders }: Handout, seats: readonly Seat[]): HolderForm[] {
  return Array.from({ length: copies }, (_, index) => {
    const copy = index + 1;
    const holder = holders.find((one) => one.copy === copy);
    if (!holder) return { copy, who: NOBODY, name: "" };
    const isThere = seats.some(({ id }) => id === holder.seatId);
    return isThere ? { copy, who: holder.seatId as string, name: "" } : { copy, who: IN_WORDS, name: holder.name };
  });
}

/** Which copies are somebody's in words, and the words are not there. */
export const unnamed = (form: readonly HolderForm[]): number[] =>
  form.flatMap(({ copy, who, name }) => (who === IN_WORDS && !name.trim() ? [copy] : []));

export const bodyOf = (form: readonly HolderForm[]): NonNullable<Holders> =>
  form.flatMap(({ copy, who, name }) => {
    if (who === NOBODY) return [];
    return [{ copy, ...(who === IN_WORDS ? { name: name.trim() } : { seatId: who }) }];
  });

/** 西部包括　中村 裕子, for the list to choose from. */
export const choicesOf = (seats: readonly Seat[]): Record<string, string> => ({
  [NOBODY]: "まだ渡していない",
  ...Object.fromEntries(seats.map(({ id, desk, staff }) => [id, `${desk.name}　${staff.name}`])),
  [IN_WORDS]: "名前を書く（出席者でない人・控え）",
});
