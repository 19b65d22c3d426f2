import { expect, it } from "@jest/globals";
import type { ReferralItem } from "../src/api/types.ts";
import { coordinationOf, withoutDesk } from "../src/conferences/candidates/candidates.ts";

const item = (part: Partial<ReferralItem>) => ({ kind: "assistance_request", rung: 0, ...part }) as ReferralItem;

it("A conference is for what no desk took and what has gone round, not for what is only late", () => {
  const late = item({ number: "late", status: "sent", rung: 2 });
  const round = item({ number: "round", status: "sent", rung: 1 });
  const declined = item({ number: "declined", status: "declined", rung: 3 });
  expect(withoutDesk([late, round, declined]).map(({ number }) => number)).toEqual(["declined", "round"]);
});

it("A conference is for what was asked of several agencies, once it has been sent", () => {
  const kind = "multi_agency_coordination";
  const rows = [item({ kind, status: "draft" }), item({ kind, status: "sent" }), item({ status: "sent" })];
  expect(coordinationOf(rows)).toEqual([rows[1]]);
});
