import { describe, expect, it } from "@jest/globals";
import { allBack, bodyOf, formOf, isSame, merged, unsaid } from "../src/conferences/room/handout/collect-form.ts";

const handout = { copies: 3, collected: [1], missing: [{ copy: 3, reason: "持ち帰り" }] };

describe("the copies that come back", () => {
  it("begin as they were entered, and with nothing back that nobody has entered", () => {
    expect(formOf(handout)).toEqual({ 1: true, 2: null, 3: "持ち帰り" });
    expect(bodyOf(formOf(handout))).toEqual({ collected: [1], missing: [{ copy: 3, reason: "持ち帰り" }] });
    expect(bodyOf(formOf({ copies: 2, collected: [], missing: [] }))).toEqual({ collected: [], missing: [] });
  });

  it("are all back in one press, but for those that do not come", () => {
    expect(allBack(formOf(handout))).toEqual({ 1: true, 2: true, 3: "持ち帰り" });
  });

  it("ask for a reason where one does not come", () => {
    expect(unsaid({ 1: true, 2: " ", 3: null })).toEqual([2]);
  });

  it("keep one's own and take a colleague's where two have written", () => {
    const over = formOf({ copies: 3, collected: [], missing: [] });
    const now = { ...over, 2: "持ち帰り" };
    expect(merged({ ...over, 1: true }, over, now)).toEqual({ 1: true, 2: "持ち帰り", 3: null });
    expect(merged({ ...over, 2: true }, over, now)).toEqual({ 1: null, 2: true, 3: null });
    expect([isSame(over, now), isSame(now, { ...now })]).toEqual([false, true]);
  });
});
