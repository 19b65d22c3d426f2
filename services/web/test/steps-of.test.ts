import { expect, it } from "@jest/globals";
import type { ReferralStatus } from "@tsunagi/contracts/codes";
import type { ReferralStep } from "../src/api/types.ts";
import { stepsOf } from "../src/referrals/steps-of.ts";

const step = (verb: ReferralStep["verb"], index: number): ReferralStep => ({
  verb,
  at: `2026-11-20T00:00:${String(index).padStart(2, "0")}Z`,
  by: null,
  desk: null,
  code: null,
  note: null,
  whom: null,
  to: null,
});
const names = (status: ReferralStatus, ...verbs: ReferralStep["verb"][]) =>
  namesOf("assistance_request", status, verbs);
const namesOf = (
  kind: "assistance_request" | "information_request",
  status: ReferralStatus,
  verbs: ReferralStep["verb"][],
) => stepsOf({ kind, status, steps: verbs.map(step) }).map(({ name, step: done }) => `${name}${done ? "●" : ""}`);

it("A つなぎ on its way shows what is still to come", () => {
  expect(names("sent", "draft", "send", "open")).toEqual([
    ...["送付●", "開封●", "受領", "受入", "初回接触", "結果報告", "完了"],
  ]);
});

it("A request for information waits for no contact", () => {
  expect(namesOf("information_request", "sent", ["send"])).toEqual([
    "送付●",
    "開封",
    "受領",
    "受入",
    "結果報告",
    "完了",
  ]);
});

it("One that came back or was stopped ends there, and waits for nothing", () => {
  expect(names("returned", "draft", "send", "giveBack")).toEqual(["送付●", "戻り●"]);
  expect(names("stopped", "send", "open", "lapse", "stop")).toEqual(["送付●", "開封●", "終了●"]);
  expect(names("declined", "send", "open", "acknowledge", "decline")).toEqual(["送付●", "開封●", "受領●", "受入不可●"]);
});

it("What was sent back and sent again has to be received again", () => {
  expect(names("sent", "send", "open", "acknowledge", "sendBack", "resubmit").slice(0, 4)).toEqual([
    ...["送付●", "開封●", "受領", "受入"],
  ]);
});

it("A report that was contested is still to come", () => {
  const way = ["send", "open", "acknowledge", "accept", "contact", "report"] as const;
  expect(names("contacted", ...way, "contest").slice(-2)).toEqual(["結果報告", "完了"]);
  expect(names("completed", ...way, "contest", "report", "confirm").slice(-2)).toEqual(["結果報告●", "完了●"]);
});

it("An end on the person's side stands after the report, and is no 完了", () => {
  expect(names("resident_declined", "send", "open", "acknowledge", "report", "confirm").slice(-2)).toEqual([
    ...["結果報告●", "本人辞退●"],
  ]);
});
