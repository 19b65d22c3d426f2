import { type DateMark, dateMarks } from "@tsunagi/contracts/codes";
import type { DatePoll } from "../../api/types.ts";

type Option = DatePoll["options"][number];

/** ○7 △2 ×1 未回答3. */
export const sumWords = ({ yes, maybe, no, unanswered }: Option): string =>
  `○${yes} △${maybe} ×${no}${unanswered > 0 ? ` 未回答${unanswered}` : ""}`;

/** As a screen reader says it. */
export const markWords: Record<DateMark, string> = { yes: "出られる", maybe: "調整すれば出られる", no: "出られない" };

export const markOf = ({ marks }: DatePoll["asks"][number], optionId: string): DateMark | undefined =>
  marks.find((one) => one.optionId === optionId)?.mark;

/** 3／7人: how many have answered of those who still work there. */
export function answeredWords({ asks }: DatePoll): string {
  const counted = asks.filter(({ isGone }) => !isGone);
  return `${counted.filter(({ answeredAt }) => answeredAt).length}／${counted.length}人`;
}

export const signOf = (mark: DateMark | undefined): string => (mark ? dateMarks[mark] : "―");
