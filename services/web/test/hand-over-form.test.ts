import { describe, expect, it } from "@jest/globals";
import type { Minute } from "../src/api/types.ts";
import { isHandedOver, picked } from "../src/conferences/room/leaving/hand-over/hand-over-form.ts";

const gone = { at: "2026-11-21T01:42:00Z", note: "別の人のことだった。" };
const row = (releases: object[]) =>
  ({ id: "row", version: 3, body: "あ".repeat(1_005), releases }) as unknown as Minute;

describe("The rows that go to a case", () => {
  it("are picked with all their words, also with too many of them", () => {
    expect(picked(row([]))).toEqual({ body: "あ".repeat(1_005), version: 3 });
  });

  it("say that they went there before, unless that was taken back; a release to desks is none", () => {
    const [there, back, elsewhere] = [
      { source: "支援会議", room: { withdrawn: null } },
      { source: "支援会議", room: { withdrawn: gone } },
      { source: null, room: { withdrawn: null } },
    ] as const;
    expect([[there], [back], [elsewhere], [back, there], []].map((one) => isHandedOver(row(one)))).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
  });
});
