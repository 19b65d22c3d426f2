import type { DateMark } from "@tsunagi/contracts";

interface Answered {
  readonly answeredAt?: Date | null | undefined;
  readonly marks: Readonly<Record<string, DateMark>>;
}

interface Counted {
  readonly yes: number;
  readonly maybe: number;
  readonly no: number;
  readonly unanswered: number;
}

/** What was said to one candidate: ○7 △2 ×1 未回答3. */
export function tallyOf(optionId: string, asks: readonly Answered[]): Counted {
  const said = asks.map(({ marks }) => marks[optionId]);
  const count = (mark: DateMark | undefined) => said.filter((one) => one === mark).length;
  return { yes: count("yes"), maybe: count("maybe"), no: count("no"), unanswered: count(undefined) };
}

/** The best first: most ○, then fewest ×, then the earlier day. */
export const byFit = (one: Counted & { startsAt: string }, other: Counted & { startsAt: string }): number =>
  other.yes - one.yes || one.no - other.no || (one.startsAt < other.startsAt ? -1 : 1);
