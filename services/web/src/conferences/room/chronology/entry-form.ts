import { calendarDate, formatWareki, type PartialDate, parseWareki, tokyoDate } from "@tsunagi/japan";
import type { ChronologyEntry, RevisedChronologyEntry } from "../../../api/types.ts";

const MOST = { whom: 40, what: 400, age: 130 } as const;

/** One thing that happened, as it is typed. */
export interface EntryForm {
  readonly when: string;
  readonly isAround: boolean;
  readonly whom: string;
  readonly age: string;
  readonly what: string;
}

export const EMPTY: EntryForm = { when: "", isAround: false, whom: "", age: "", what: "" };

/** What was told, as the form begins with it. */
export const formOf = ({ happenedOn, isAround, whom, age, what }: ChronologyEntry): EntryForm => ({
  when: happenedOn.length === 10 ? formatWareki(calendarDate(happenedOn), { short: true }) : happenedOn,
  isAround,
  whom,
  age: age === null ? "" : String(age),
  what,
});

export const isSame = (one: EntryForm, other: EntryForm): boolean => JSON.stringify(one) === JSON.stringify(other);

export type Wrong = Partial<Record<"when" | "whom" | "age" | "what", string>>;

/** What was typed as it is sent, or what is wrong with it and the way out. */
export function readEntry(form: EntryForm, now: Date): { body: RevisedChronologyEntry } | { wrong: Wrong } {
  const [when, age] = [readWhen(form.when, now), readAge(form.age)];
  const [whom, what] = [form.whom.trim(), form.what.trim()];
  const wrong = {
    ...("problem" in when && { when: when.problem }),
    ...(age === undefined && { age: "0から130までの数で入れてください。わからないときは空けておきます。" }),
    ...unfit("whom", whom, "だれのことかを書いてください（例：母、長男、世帯）。"),
    ...unfit("what", what, "できごとを書いてください（例：仕事を辞めた）。"),
  };
  if ("problem" in when || age === undefined || Object.keys(wrong).length > 0) return { wrong };
  return { body: { happenedOn: when.date, isAround: form.isAround, whom, age, what } };
}

function unfit(name: "whom" | "what", words: string, missing: string): Wrong {
  if (!words) return { [name]: missing };
  return words.length > MOST[name] ? { [name]: `${MOST[name]}字までです。短くしてください。` } : {};
}

/** A year, a month or a day, in either calendar; not one that is still to come. */
function readWhen(typed: string, now: Date): { date: PartialDate } | { problem: string } {
  if (!typed.trim()) return { problem: "いつのことかを入れてください。年だけでもかまいません（例：S60、1985）。" };
  const today = tokyoDate(now);
  const read = parseWareki(typed, { today, partial: true });
  if ("problem" in read) return { problem: "年として読めません。S60、昭和60年3月、1985 のように入れてください。" };
  if (read.date > today.slice(0, read.date.length))
    return { problem: "今日より後の日は入れられません。もう起きたことを入れてください。" };
  return { date: read.date };
}

/** Null: nobody knows. Undefined: no age at all. */
function readAge(typed: string): number | null | undefined {
  const text = typed
    .normalize("NFKC")
    .replace(/[歳才]$/, "")
    .trim();
  if (!text) return null;
  return /^\d{1,3}$/.test(text) && Number(text) <= MOST.age ? Number(text) : undefined;
}
