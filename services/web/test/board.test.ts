import { describe, expect, it } from "@jest/globals";
import { referralStatuses } from "@tsunagi/contracts/codes";
import type { ReferralItem } from "../src/api/types.ts";
import { byStage, hasBoard, stages } from "../src/referrals/board/stages.ts";
import { boxSearch } from "../src/referrals/box-search.ts";
import { aging } from "../src/referrals/row/aging.ts";
import { deedOfLetter, mayAtOnce, rowDeeds } from "../src/referrals/row/row-deeds.ts";
import { type Shown, withLeft } from "../src/referrals/row/with-left.ts";
import { between } from "../src/referrals/tray/use-selecting.ts";

const DESK = "desk";
const row = (part: Partial<ReferralItem> = {}): ReferralItem =>
  ({
    id: "1",
    number: "R08-T0001",
    kind: "assistance_request",
    status: "sent",
    from: { id: "other", name: "B" },
    to: { id: DESK, name: "A" },
    isOutside: false,
    next: { desk: { id: DESK, name: "A" }, staff: { id: "s", name: "田中" } },
    openedAt: "2026-11-22T00:00:00Z",
    actions: [],
    ...part,
  }) as ReferralItem;

describe("The board", () => {
  it("has one column for every state but the draft, and none twice", () => {
    const placed = stages.flatMap(({ statuses }) => [...statuses] as string[]);
    expect([...placed].sort()).toEqual(
      Object.keys(referralStatuses)
        .filter((one) => one !== "draft")
        .sort(),
    );
  });

  it("puts each row into its column and keeps their order", () => {
    const rows = [
      row({ id: "1", status: "inquiring" }),
      row({ id: "2", status: "on_hold" }),
      row({ id: "3", status: "acknowledged" }),
    ];
    const columns = byStage(rows);
    expect(columns.get("received")?.map(({ id }) => id)).toEqual(["1", "3"]);
    expect(columns.get("resting")?.map(({ id }) => id)).toEqual(["2"]);
  });

  it("stands in the address, beside the box and its state", () => {
    expect(boxSearch({ box: "in", status: "sent", view: "board" })).toEqual({
      box: "in",
      status: "sent",
      view: "board",
    });
    expect(boxSearch({ view: "map" })).toEqual({});
    expect([hasBoard("in"), hasBoard("draft"), hasBoard("ended")]).toEqual([true, false, false]);
  });
});

describe("The bar of a due time", () => {
  const now = new Date("2026-11-22T00:00:00Z");
  const inHours = (hours: number) => aging(new Date(now.getTime() + hours * 3_600_000), now);

  it("fills up as the time runs out, and is full only once it is over", () => {
    expect(inHours(24 * 30)).toEqual({ pressure: "calm", used: 0.05 });
    expect(inHours(84)).toEqual({ pressure: "calm", used: 0.5 });
    expect(inHours(0.01)).toEqual({ pressure: "soon", used: 0.95 });
    expect(inHours(-1)).toEqual({ pressure: "over", used: 1 });
  });
});

describe("A row that leaves its list", () => {
  const rows = (ids: string): Shown<{ id: string }>[] => [...ids].map((id) => ({ id }));
  const words = (shown: readonly Shown<{ id: string }>[]) =>
    shown.map(({ id, left }) => (left ? `(${id})` : id)).join("");

  it("stays greyed where it stood, and goes with the next refresh", () => {
    const first = withLeft(rows("abcd"), rows("acd"), false);
    expect(words(first)).toBe("a(b)cd");
    expect(words(withLeft(first, rows("acd"), false))).toBe("acd");
    expect(words(withLeft(rows("abc"), rows("bc"), false))).toBe("(a)bc");
    expect(words(withLeft(rows("ab"), [], false))).toBe("(a)(b)");
  });

  it("stays for as long as somebody is in the list, and is itself again when it comes back", () => {
    const first = withLeft(rows("abc"), rows("ac"), true);
    const second = withLeft(first, rows("a"), true);
    expect(words(second)).toBe("a(b)(c)");
    expect(words(withLeft(second, rows("abc"), true))).toBe("abc");
  });
});

describe("What a letter does", () => {
  it("is what the server allows for the row, and nothing else", () => {
    const allowed = row({ status: "acknowledged", actions: ["accept", "sendBack", "decline"] });
    expect(["e", "b", "f", "a"].map((letter) => deedOfLetter(letter, allowed, DESK))).toEqual([
      "accept",
      "sendBack",
      "decline",
      "accept",
    ]);
    expect(["e", "b", "f", "a"].map((letter) => deedOfLetter(letter, row(), DESK))).toEqual(Array(4).fill(undefined));
  });

  it("decides nothing about an envelope that nobody has opened", () => {
    const sealed = row({ openedAt: null, actions: ["acknowledge", "accept", "decline", "sendBack"] });
    expect(rowDeeds(sealed, DESK)).toEqual(["acknowledge"]);
    expect(deedOfLetter("b", sealed, DESK)).toBeUndefined();
  });

  it("leads on from what came back", () => {
    const back = row({ status: "declined", from: { id: DESK, name: "A" }, to: { id: "other", name: "B" } });
    expect(deedOfLetter("f", back, DESK)).toBe("redirect");
  });

  it("leaves out of several what wants a name from a destination without accounts", () => {
    const outside = row({ isOutside: true, from: { id: DESK, name: "A" }, actions: ["acknowledge", "confirm"] });
    expect([mayAtOnce(outside, "acknowledge", DESK), mayAtOnce(outside, "confirm", DESK)]).toEqual([false, true]);
  });

  it("chooses a range in either direction", () => {
    expect(between(["a", "b", "c", "d"], "c", "a")).toEqual(["a", "b", "c"]);
    expect(between(["a", "b"], "gone", "b")).toEqual(["b"]);
  });
});
