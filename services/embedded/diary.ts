import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Diary, Made } from "@tsunagi/testing/town";

type Line = readonly [deed: string, made: Made];

/**
 * A diary in a file: its first line is the moment from which everything is counted, each other one a deed.
 * @param now that moment, where the diary is begun
 */
export function diaryIn(file: string, now: Date): Diary {
  if (!existsSync(file)) writeFileSync(file, `${now.toISOString()}\n`);
  // What was cut off in the middle of a line was not written, and is done again under its own name.
  const [begun, ...lines] = readFileSync(file, "utf8").split("\n").slice(0, -1);
  return {
    now: new Date(begun as string),
    done: lines.map((line) => JSON.parse(line) as Line),
    write: (done) => appendFileSync(file, done.map((line) => `${JSON.stringify(line)}\n`).join("")),
  };
}
