/** A text that stands in one deed of one run and nowhere else. */
export const markOf = (client: number, count: number): string => `◆${client}-${count}◆`;

const MARK = /◆\d+-\d+◆/;

/**
 * By what a deed is recognised: the mark in its words; where it has no words, its verb and its record, to which it is
 * done once.
 */
export const recognised = (verb: string, aggregate: string, words: string | null): string =>
  `${verb} ${MARK.exec(words ?? "")?.[0] ?? aggregate}`;

/** 1, 2, 3 … */
export function counter(): () => number {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
}
