import { expect, it } from "@jest/globals";
import type { ReferralStep } from "../src/api/types.ts";
import { stepsOf } from "../src/referrals/steps-of.ts";

const step = (verb: ReferralStep["verb"], day = 20): ReferralStep => ({
  verb,
  at: `2026-11-${day}T00:00:00Z`,
  by: null,
  desk: null,
  note: null,
});
const names = (status: "sent" | "returned" | "stopped", ...verbs: ReferralStep["verb"][]) =>
  stepsOf({ status, steps: verbs.map((verb) => step(verb)) }).map(
    ({ name, step: done }) => `${name}${done ? "●" : ""}`,
  );

it("A つなぎ on its way shows what is still to come", () => {
  expect(names("sent", "draft", "send", "open")).toEqual(["送付●", "開封●", "受領", "受入"]);
});

it("One that came back or was stopped ends there, and waits for nothing", () => {
  expect(names("returned", "draft", "send", "giveBack")).toEqual(["送付●", "戻り●"]);
  expect(names("stopped", "send", "open", "lapse", "stop")).toEqual(["送付●", "開封●", "終了●"]);
});
