import { describe, expect, it } from "@jest/globals";
import type { Outcome } from "../run.ts";
import { findings, tableOf } from "../verdict.ts";

const right: Outcome = {
  shape: "embedded",
  seed: 1,
  seconds: 60,
  struck: [
    { kind: "kill -9 of a process", hit: 3, ms: 900 },
    { kind: "kill -9 of a process", hit: 0, ms: 20_000 },
  ],
  handOffs: 100,
  deeds: 400,
  refused: {},
  unknown: 0,
  drainedMs: 400,
  revocation: { toldMs: 40, untoldMs: 9_000 },
  violations: [],
};

describe("the verdict", () => {
  it("finds nothing where all held and every fault hit something once", () => expect(findings(right)).toEqual([]));

  it("tells of a fault that never hit anything: it proves nothing", () => {
    const idle = { ...right, struck: [...right.struck, { kind: "PostgreSQL crash", hit: 0, ms: 20_000 }] };
    expect(findings(idle)).toEqual(["PostgreSQL crash: hit nothing, and proves nothing"]);
  });

  it("tells of a socket that outlived its session for longer than promised", () => {
    expect(findings({ ...right, revocation: { toldMs: 1_001, untoldMs: 30_001 } })).toHaveLength(2);
  });

  it("tells what is lost, and not all of it where it is much", () => {
    const violations = Array.from({ length: 30 }, (_, n) => ({ invariant: "I1" as const, what: `say ◆1-${n}◆` }));
    expect(findings({ ...right, violations })).toHaveLength(21);
    expect(tableOf({ ...right, violations })).toMatch(/I1 lost +30\n/);
  });
});
