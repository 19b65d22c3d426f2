import { readdirSync, readFileSync } from "node:fs";
import type { SourceFile } from "../rule.ts";

/** An example that a rule has to judge: the file, and the lines in which it finds something. */
export interface Example {
  readonly rule: string;
  readonly file: SourceFile;
  readonly lines: readonly number[];
}

const folder = new URL("../bad/", import.meta.url);

/** The names of all rules that have a bad file. */
export const badRules = (): string[] => readdirSync(folder).map((name) => name.replace(/\.txt$/, ""));

/** The examples of bad/<rule>.txt: `file:`, `lines:`, an empty line, the text; parted by a line of =====. */
export function examplesOf(rule: string): Example[] {
  const content = readFileSync(new URL(`${rule}.txt`, folder), "utf8");
  return content.split("=====\n").map((part) => {
    const [, path = "", lines = "", text = ""] = /^file: (.*)\nlines: ?(.*)\n\n([\s\S]*)$/.exec(part) ?? [];
    return { rule, file: { path, text }, lines: lines.split(",").filter(Boolean).map(Number) };
  });
}
