import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";
import { allowed } from "../allowed.ts";
import { findTidiness } from "../find.ts";
import { findingsIn, withAllowances } from "../judge.ts";
import { everyVerbOnce } from "../rules/every-verb-once.ts";
import { rules } from "../rules/index.ts";
import { badRules, examplesOf } from "./bad.ts";

const ruleNames = rules.map(({ name }) => name);

it("finds nothing in our own tree", () => {
  expect(findTidiness(fileURLToPath(new URL("../../..", import.meta.url)))).toEqual([]);
});

it("has a bad file for every rule", () => {
  expect(badRules().sort()).toEqual([...ruleNames].sort());
});

describe.each(badRules())("%s", (rule) => {
  const examples = examplesOf(rule);

  it("has been seen to fail", () => {
    expect(examples.filter(({ lines }) => lines.length > 0)).not.toHaveLength(0);
  });

  it.each(examples.map((example) => [example.file.path, example] as const))("judges %s", (_path, { file, lines }) => {
    const own = rules.filter(({ name }) => name === rule);
    const found = new Set(findingsIn(file, own).map(({ line }) => line));
    expect([...found].sort((a, b) => a - b)).toEqual(lines);
  });
});

describe("every-verb-once", () => {
  const accept = { path: "services/referrals/referral/accept-referral.ts", text: 'command("acceptReferral", f)' };
  const promised = { referrals: ["acceptReferral"] };

  it("is silent where each operation has its file", () => {
    expect(everyVerbOnce([accept], promised)).toEqual([]);
  });

  it.each([
    ["nobody does it", []],
    ["two do it", [accept, { ...accept, path: "services/referrals/again/accept-referral.ts" }]],
    ["another service does it", [{ ...accept, path: "services/cases/referral/accept-referral.ts" }]],
  ])("finds that %s", (_case, files) => {
    expect(everyVerbOnce(files, promised)).toMatchObject([{ rule: "every-verb-once" }]);
  });
});

describe("The list of what is allowed", () => {
  const finding = { path: "a.ts", line: 1, rule: "size-asks", sentence: "" };

  it("silences what it names and nothing else", () => {
    const list = [{ rule: "size-asks", path: "a.ts", reason: "" }];
    expect(withAllowances([finding, { ...finding, path: "b.ts" }], list)).toMatchObject([{ path: "b.ts" }]);
  });

  it("may only shrink", () => {
    const idle = withAllowances([], [{ rule: "size-asks", path: "a.ts", reason: "" }]);
    expect(idle).toMatchObject([{ rule: "allowances-only-shrink" }]);
    expect(allowed.length).toBeLessThanOrEqual(10);
  });

  it("gives a reason for each of them, and names rules that exist", () => {
    for (const { rule, reason } of allowed) {
      expect(ruleNames).toContain(rule);
      expect(reason.length).toBeGreaterThan(20);
    }
  });
});
