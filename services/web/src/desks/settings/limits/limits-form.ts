import type { DeskLimits, DeskSettings } from "../../../api/types.ts";

type Limit = DeskSettings["limits"][number];

export const limitKey = ({ urgency, duty }: Pick<Limit, "urgency" | "duty">) => `${urgency}.${duty}`;

/** What stands in the boxes: a number, or nothing where the town's holds. */
export const typedOf = (limits: readonly Limit[]): Record<string, string> =>
  Object.fromEntries(limits.map((limit) => [limitKey(limit), limit.own === null ? "" : String(limit.own)]));

export const unitWords = { minutes: "分", days: "開所日" } as const;

/** The town's number in words; 0 opening days is the day itself. */
export const numberWords = (value: number, unit: Limit["unit"]): string =>
  unit === "days" && value === 0 ? "当日の閉所まで" : `${value}${unitWords[unit]}`;

/** Nobody reads a つなぎ sooner. */
const LEAST_MINUTES = 5;

const tooLoose = ({ loosest, unit }: Limit): string =>
  loosest === 0
    ? "当日の閉所より遅くはできません。空欄にしてください。"
    : `町の標準の2倍（${numberWords(loosest, unit)}）までにしてください。`;

/** The body for the API, or by the key of a box what is wrong with it. */
export function readLimits(
  typed: Readonly<Record<string, string>>,
  limits: readonly Limit[],
): { body: DeskLimits } | { errors: Record<string, string> } {
  const body: Record<string, Record<string, number>> = {};
  const errors: Record<string, string> = {};
  for (const limit of limits) {
    const text = (typed[limitKey(limit)] ?? "").normalize("NFKC").trim();
    if (!text) continue;
    const value = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
    if (Number.isNaN(value)) errors[limitKey(limit)] = "数字で入れてください。空欄は町の標準です。";
    else if (value > limit.loosest) errors[limitKey(limit)] = tooLoose(limit);
    else if (limit.unit === "minutes" && value < LEAST_MINUTES) {
      errors[limitKey(limit)] = `${LEAST_MINUTES}分より短くはできません。`;
    } else body[limit.urgency] = { ...body[limit.urgency], [limit.duty]: value };
  }
  return Object.keys(errors).length > 0 ? { errors } : { body };
}
