import { describe, expect, it } from "@jest/globals";
import type { SupportCase as CaseView, Category, ContactRecord as RecordView } from "@tsunagi/contracts";
import { caseSeenByBoth, recordsSeenByBoth } from "../audience/seen-by-both.ts";

/** What two people see in common, where each sees something that the other does not. */

const identity = { name: "佐久間 トメ" } as CaseView["resident"];
const desk = (id: string) => ({ id, name: id });
const known = (category: Category) => ({ category, body: category, updatedAt: "", version: 1 });
const member = (id: string, name: string | null) =>
  ({ id, relation: "child", person: name && { name, kana: "", birthDate: null } }) as CaseView["household"][number];
const consent = (id: string, ...recipients: string[]) =>
  ({ id, recipients: recipients.map(desk) }) as CaseView["consents"][number];

const seen = (view: Partial<CaseView>): CaseView => ({ residentId: null, ...view }) as CaseView;

const theirs = seen({
  resident: identity,
  residentId: "registered-by-them",
  categories: ["identity_contact", "health_disability"],
  information: [known("health_disability")],
  household: [member("both", "誠"), member("theirs", "隆")],
  consents: [consent("both", "a", "b"), consent("theirs", "a")],
});
const mine = seen({
  categories: ["income_assets_debts"],
  information: [known("income_assets_debts")],
  household: [member("both", null), member("mine", "花")],
  consents: [consent("both", "b", "c"), consent("mine", "c")],
});

describe("what two see of a case in common", () => {
  it("is in every part what both see, and never what only one of them does", () => {
    const common = caseSeenByBoth(theirs, mine);
    expect(common).not.toHaveProperty("resident");
    expect(common).toMatchObject({ residentId: null, categories: [], information: [] });
    expect(common.household).toEqual([member("both", null)]);
    expect(common.consents).toEqual([consent("both", "b")]);
  });

  it("is the whole where both see the same", () => {
    expect(caseSeenByBoth(theirs, theirs)).toEqual(theirs);
    expect(caseSeenByBoth(mine, mine)).toEqual(mine);
  });
});

const part = (body: string) => ({ kind: "fact", category: "life_history", body, source: null }) as const;
const pointer: RecordView = {
  id: "r",
  pointer: true,
  occurredOn: "2026-11-19",
  occurredAt: null,
  desk: desk("a"),
  by: null,
  method: null,
  counterpart: null,
  minutes: null,
  audience: null,
  parts: [],
  correctsId: null,
  correctedById: null,
  actions: [],
};
const read = (...bodies: string[]): RecordView => ({
  ...pointer,
  pointer: false,
  occurredAt: "2026-11-19T01:00:00Z",
  by: desk("somebody"),
  method: "visit",
  audience: "shared",
  parts: bodies.map(part),
});

describe("what two see of a person in common", () => {
  const whole = {
    name: "佐久間 トメ",
    address: "みどり野市緑1-2-3",
    neighbourhood: "緑一丁目",
    phone: null,
    addressWithheld: true,
  };
  const withheld = { ...whole, address: null, neighbourhood: null, phone: "000-0000" };
  const at = (resident: Partial<typeof whole | typeof withheld>) =>
    seen({ ...common, resident: resident as CaseView["resident"] });
  const common = { categories: [], information: [], household: [], consents: [] };

  it("is nothing that only one of them sees: a withheld address stays withheld, whoever registered the person", () => {
    const both = { ...withheld, phone: null };
    expect(caseSeenByBoth(at(whole), at(withheld)).resident).toEqual(both);
    expect(caseSeenByBoth(at(withheld), at(whole)).resident).toEqual(both);
  });

  it("is nothing of somebody in the household either", () => {
    const of = (birthDate: string | null) => ({
      ...seen(common),
      household: [{ id: "m", person: { name: "誠", kana: "", birthDate } }] as CaseView["household"],
    });
    expect(caseSeenByBoth(of("1970-01"), of(null)).household).toEqual(of(null).household);
  });
});

describe("what two see of a record in common", () => {
  it("is the parts that both read, and a pointer where there is none", () => {
    expect(recordsSeenByBoth([read("x", "y")], [{ ...read("y", "z"), audience: null }])).toEqual([
      { ...read("y"), audience: null },
    ]);
    for (const [a, b] of [
      [read("x"), read("y")],
      [read("x"), pointer],
      [pointer, read("x")],
    ] as const) {
      expect(recordsSeenByBoth([a], [b])).toEqual([pointer]);
    }
  });

  it("is nothing where one of them knows of none, and no link that only one may follow", () => {
    expect(recordsSeenByBoth([read("x")], [])).toEqual([]);
    const linked = { ...read("x"), correctsId: "c", correctedById: "own" };
    expect(recordsSeenByBoth([linked], [{ ...linked, correctedById: null }])).toEqual([
      { ...linked, correctedById: null },
    ]);
  });
});
