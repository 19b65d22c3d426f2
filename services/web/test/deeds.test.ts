import { describe, expect, it } from "@jest/globals";
import { allOperations } from "@tsunagi/contracts";
import { declineReasons, outcomes } from "@tsunagi/contracts/codes";
import type { Referral } from "../src/api/types.ts";
import { fieldsOf, type Values } from "../src/referrals/deeds/deed.ts";
import { type DeedVerb, deeds } from "../src/referrals/deeds/deeds.ts";
import { forms } from "../src/referrals/deeds/forms.ts";
import { readDeed } from "../src/referrals/deeds/read-deed.ts";

const now = new Date("2026-11-22T01:00:00Z");
const named = (name: string) => ({ id: name, name });
const referral = {
  number: "R08-T0001",
  kind: "information_request",
  from: named("こちら"),
  to: named("あちら"),
  isOutside: false,
  contactedAt: null,
  sentAt: null,
  worker: null,
  outcome: null,
  categories: ["identity_contact"],
} as unknown as Referral;
const outside = { ...referral, isOutside: true } as Referral;

/** As they stand in the contract; read through the catalogue, so that a renamed field is found here. */
const bodyOf = (verb: DeedVerb) => {
  const operation = allOperations.find(({ operationId }) => operationId === `${verb}Referral`);
  expect([verb, operation?.path]).toEqual([verb, `/referrals/{referralId}/${deeds[verb].noun}`]);
  const body = operation?.body as
    | { shape: Record<string, { safeParse(value: unknown): { success: boolean } }> }
    | undefined;
  return body?.shape ?? {};
};

describe("Every deed", () => {
  const verbs = Object.keys(deeds) as DeedVerb[];

  it.each(verbs)("%s asks for what the contract wants, and for nothing else", (verb) => {
    const shape = bodyOf(verb);
    // With a desk that is proposed, the form asks for all that it ever asks for.
    const values: Values = { next: "other_desk" };
    const fields = [
      ...fieldsOf(forms[verb], outside, values, referral.from.id),
      ...fieldsOf(forms[verb], referral, values, referral.from.id),
    ];
    const asked = new Set(fields.map(({ name }) => name));
    expect([...asked].sort()).toEqual(Object.keys(shape).sort());
    for (const [name, schema] of Object.entries(shape)) {
      if (schema.safeParse(undefined).success) continue;
      expect([
        verb,
        name,
        fields.some((field) => field.name === name && (field.required || field.kind === "tick")),
      ]).toEqual([verb, name, true]);
    }
  });

  it.each(verbs)("%s has words for its button, its box and its answer", (verb) => {
    const { title, kana } = deeds[verb];
    const { busy, done, words } = forms[verb];
    for (const text of [title, busy, done, words(referral)])
      expect(text).not.toMatch(/^$|undefined|受付|受理|たらい回し/);
    // By the reading of the title, and by at least one word of every day.
    expect(kana).toMatch(/^[ぁ-ん・ー]+( [ぁ-ん・ー]+)+$/);
  });

  it.each(verbs)("%s is not sent while something needed is missing", (verb) => {
    const fields = fieldsOf(forms[verb], outside, {}, referral.from.id);
    const read = readDeed(fields, {}, now);
    const needed = fields.filter(({ required, kind }) => required && kind !== "categories");
    expect("errors" in read ? Object.keys(read.errors).sort() : []).toEqual(needed.map(({ name }) => name).sort());
  });
});

describe("The form of a deed", () => {
  const read = (verb: DeedVerb, values: Values, of = referral) =>
    readDeed(fieldsOf(forms[verb], of, values, referral.from.id), values, now);

  it("reads a day as it is typed, and leaves an empty word out", () => {
    expect(read("hold", { reason: "hospitalised", resumeOn: "R8.12.1", note: "　" })).toEqual({
      body: { reason: "hospitalised", resumeOn: "2026-12-01" },
    });
    expect(read("hold", { reason: "hospitalised", resumeOn: "13/45" })).toHaveProperty("errors.resumeOn");
  });

  it("makes an instant of a day and a time", () => {
    const values = { "at.day": "11/21", "at.time": "09:30", method: "visit", result: "absent" };
    expect(read("attempt", values)).toEqual({
      body: { at: "2026-11-21T00:30:00.000Z", method: "visit", result: "absent" },
    });
    expect(read("attempt", { ...values, "at.time": "9時" })).toHaveProperty("errors.at");
  });

  it("never lets 対象外 end with the sender alone", () => {
    const next = (reason: string) =>
      fieldsOf(forms.decline, referral, { reason }, "x").find(({ name }) => name === "next");
    expect(next("not_eligible")).not.toHaveProperty("options.sender_continues");
    expect(next("no_capacity")).toHaveProperty("options.sender_continues");
    expect(read("decline", { reason: "not_eligible", next: "sender_continues" })).toHaveProperty("errors.next");
    expect(Object.keys(declineReasons)).toContain("not_eligible");
  });

  it("wants a desk where another one is proposed, and only there", () => {
    expect(read("decline", { reason: "no_capacity", next: "other_desk" })).toHaveProperty("errors.suggestedDeskId");
    expect(read("decline", { reason: "no_capacity", next: "coordinator", suggestedDeskId: "old" })).toEqual({
      body: { reason: "no_capacity", next: "coordinator" },
    });
  });

  it("offers the results that need no contact until there has been one", () => {
    const offered = (of: Referral) =>
      fieldsOf(forms.report, of, {}, "x").flatMap((field) =>
        field.kind === "codes" ? Object.keys(field.options) : [],
      );
    expect(offered(referral)).toContain("answered");
    expect(offered(referral)).not.toContain("achieved");
    const met = { ...referral, kind: "assistance_request", contactedAt: "2026-11-20T00:00:00Z" } as Referral;
    expect(offered(met).sort()).toEqual(
      Object.keys(outcomes)
        .filter((one) => one !== "answered")
        .sort(),
    );
  });

  it("asks the sender whom it was confirmed with where the destination has no account", () => {
    expect(read("acknowledge", { onBehalf: "医療相談室 中村" }, outside)).toEqual({
      body: { onBehalf: { whom: "医療相談室 中村" } },
    });
    expect(read("accept", { onBehalf: "中村", workerId: "me" }, outside)).toEqual({
      body: { onBehalf: { whom: "中村" } },
    });
    expect(read("answer", { answer: "はい" }, outside)).toEqual({ body: { answer: "はい" } });
  });
});
