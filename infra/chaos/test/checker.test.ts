import { describe, expect, it } from "@jest/globals";
import type { Arrival, Evidence, Invariant } from "../checker/evidence.ts";
import { judge } from "../checker/judge.ts";
import type { Intent } from "../history/intent.ts";

/** Two words to one つなぎ, one after the other, that two recipients hear in order. */
const said = (n: number, more: Partial<Intent> = {}): Intent => ({
  key: `key-${n}`,
  verb: "say",
  mark: `◆${n}`,
  aggregate: "t1",
  invoked: n * 10,
  returned: n * 10 + 5,
  outcome: "ok",
  receipt: "t1",
  tries: 1,
  status: 201,
  ...more,
});
const heard = (recipient: string, seq: number, more: Partial<Arrival> = {}): Arrival => ({
  recipient,
  aggregate: "t1",
  mark: `◆${seq}`,
  seq,
  ...more,
});
const right: Evidence = {
  intents: [said(1), said(2)],
  sent: [1, 2].map((seq) => ({ aggregate: "t1", mark: `◆${seq}`, seq })),
  arrivals: ["cases", "notifications"].flatMap((one) => [heard(one, 1), heard(one, 2)]),
  recipientsOf: () => ["cases", "notifications"],
  drainedMs: 900,
  audit: { missing: [], brokenAt: undefined },
};
const found = (wrong: Partial<Evidence>): Invariant[] =>
  judge({ ...right, ...wrong }).map(({ invariant }) => invariant);
const without = (recipient: string, seq: number) =>
  right.arrivals.filter((one) => one.recipient !== recipient || one.seq !== seq);
const instead = (recipient: string, seq: number, ...others: Arrival[]) => [...without(recipient, seq), ...others];

describe("the checker", () => {
  it("finds nothing where everything arrived once, in order", () => expect(found({})).toEqual([]));

  it("I1: an acknowledged deed that one recipient never found is lost", () => {
    expect(found({ arrivals: without("cases", 2) })).toEqual(["I1"]);
  });

  it("I1: an acknowledged deed that is not even in the ledger is lost", () => {
    expect(found({ sent: right.sent.slice(0, 1), arrivals: right.arrivals.filter(({ seq }) => seq === 1) })).toEqual([
      "I1",
      "I1",
      "I1",
    ]);
  });

  it("I2: found twice is doubled, at a recipient as in the ledger", () => {
    expect(found({ arrivals: [...right.arrivals, { ...heard("cases", 2), seq: 3 }] })).toEqual(["I2"]);
    expect(found({ sent: [...right.sent, { aggregate: "t1", mark: "◆2", seq: 3 }] })).toEqual(["I2"]);
  });

  it("I3: what nobody asked for, or what was refused, is a phantom", () => {
    expect(found({ sent: [...right.sent, { aggregate: "t1", mark: "◆3", seq: 3 }] })).toEqual(["I3"]);
    expect(found({ intents: [said(1), said(2, { outcome: "fail", status: 409, receipt: undefined })] })).toEqual([
      "I3",
    ]);
  });

  it("I4: what lies there under another id than the receipt says", () => {
    const other = { ...said(2), receipt: "t9" };
    expect(found({ intents: [said(1), other] })).toEqual(["I4", "I4"]);
  });

  it("I5: heard in another order, or with a gap", () => {
    const swapped = instead("cases", 1, heard("cases", 1));
    expect(found({ arrivals: swapped })).toEqual(["I5", "I5"]);
    const gap = instead("cases", 2, heard("cases", 2, { seq: 3 }));
    expect(found({ arrivals: gap })).toEqual(["I5"]);
  });

  it("I6: acknowledged before the other was asked for, and behind it in the ledger", () => {
    expect(found({ intents: [said(1, { invoked: 100, returned: 105 }), said(2)] })).toEqual(["I6"]);
    // Where they overlapped, either may be first.
    expect(found({ intents: [said(1, { invoked: 22, returned: 105 }), said(2)] })).toEqual([]);
  });

  it("I6: looks past those that nobody was told of", () => {
    const sent = [1, 2, 3].map((seq) => ({ aggregate: "t1", mark: `◆${seq}`, seq }));
    const intents = [
      said(1, { invoked: 100, returned: 105 }),
      said(2, { outcome: "info", returned: undefined }),
      said(3, { invoked: 30, returned: 35 }),
    ];
    const arrivals = ["cases", "notifications"].flatMap((one) => [1, 2, 3].map((seq) => heard(one, seq)));
    expect(found({ intents, sent, arrivals })).toEqual(["I6"]);
  });

  it("I7: something still waits, or waited for more than a minute", () => {
    expect(found({ drainedMs: undefined })).toEqual(["I7"]);
    expect(found({ drainedMs: 60_001 })).toEqual(["I7"]);
  });

  it("I8: a deed without its line on record, and a chain that breaks", () => {
    expect(found({ audit: { missing: ["◆2"], brokenAt: 17 } })).toEqual(["I8", "I8"]);
  });

  it("I9: of what nobody was told of, all or nothing has arrived", () => {
    const intents = [said(1), said(2, { outcome: "info", returned: undefined, receipt: undefined })];
    expect(found({ intents })).toEqual([]);
    const nothing = { sent: right.sent.slice(0, 1), arrivals: right.arrivals.filter(({ seq }) => seq === 1) };
    expect(found({ intents, ...nothing })).toEqual([]);
    expect(found({ intents, arrivals: without("cases", 2) })).toEqual(["I9"]);
  });
});
