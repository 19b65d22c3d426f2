import { describe, expect, it, jest } from "@jest/globals";
import { batched } from "../src/live/batched.ts";
import { calmRows } from "../src/live/calm-rows.ts";
import { changedCells } from "../src/live/changed-cells.ts";
import { countdown } from "../src/parts/undo/countdown.ts";

const row = (id: string, says = "") => ({ id, says });
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).join("");

const Chip = () => null;
const Mark = () => null;

describe("A list that somebody is reading", () => {
  const seen = [row("a"), row("b"), row("c")];

  it("holds back what is new, and says how much it is", () => {
    const calm = calmRows(seen, [row("x"), row("a"), row("y"), row("b"), row("c")], true);
    expect([ids(calm.rows), calm.waiting]).toEqual(["abc", 2]);
  });

  it("moves no row, shows what it says now, and lets go what has ended", () => {
    const calm = calmRows(seen, [row("c"), row("a", "changed")], true);
    expect(calm.rows).toEqual([row("a", "changed"), row("c")]);
    expect(calm.waiting).toBe(0);
  });

  it("shows everything where nobody reads, the first time, and where nothing of the old is left", () => {
    const next = [row("x"), row("a")];
    for (const calm of [calmRows(seen, next, false), calmRows(undefined, next, true), calmRows([row("z")], next, true)])
      expect(calm).toEqual({ rows: next, waiting: 0 });
  });
});

describe("The cells that changed", () => {
  const draw = (type: unknown, props: object, key: string | null = null) =>
    ({ $$typeof: Symbol.for("react.element"), type, props, key, _owner: {} }) as never;
  const cells = [
    { key: "status", cell: ({ status }: Shown) => draw(Chip, { status }) },
    { key: "due", cell: ({ due }: Shown) => draw("span", { children: [draw(Mark, { due }), " まで"] }) },
    { key: "open", cell: ({ id }: Shown) => draw("a", { params: { id }, onClick: () => id }) },
    { key: "kind", cell: ({ late }: Shown) => (late ? draw(Mark, {}) : draw(Chip, {})) },
  ];
  interface Shown {
    id: string;
    status: string;
    due: string | null;
    late?: boolean;
  }
  const before: Shown = { id: "a", status: "sent", due: null };

  it("are those that draw something else", () => {
    expect([...changedCells(before, { ...before, status: "accepted" }, cells)]).toEqual(["status"]);
    expect([...changedCells(before, { ...before, due: "17:00" }, cells)]).toEqual(["due"]);
    expect([...changedCells(before, { ...before, late: true }, cells)]).toEqual(["kind"]);
  });

  it("are none where only the handlers are new", () => {
    expect(changedCells(before, { ...before }, cells).size).toBe(0);
  });
});

describe("What is spoken", () => {
  it("comes at once, then at most once in five seconds, each thing once", () => {
    jest.useFakeTimers();
    const spoken: string[] = [];
    const say = batched(5_000, (texts) => spoken.push(texts.join("。")));
    say("1件が届きました");
    for (const text of ["2件が更新されました", "1件が更新されました", "2件が更新されました"]) say(text);
    expect(spoken).toEqual(["1件が届きました"]);
    jest.advanceTimersByTime(4_999);
    expect(spoken).toHaveLength(1);
    jest.advanceTimersByTime(1);
    expect(spoken).toEqual(["1件が届きました", "2件が更新されました。1件が更新されました"]);
    jest.advanceTimersByTime(5_000);
    say("あとで");
    expect(spoken.at(-1)).toBe("あとで");
    jest.useRealTimers();
  });
});

describe("The time to undo", () => {
  it("stands still while a pointer or the focus is there, and goes on when both have left", () => {
    jest.useFakeTimers();
    let over = 0;
    const time = countdown(10_000, () => over++);
    jest.advanceTimersByTime(9_000);
    time.hold();
    time.hold();
    time.release();
    jest.advanceTimersByTime(60_000);
    expect(over).toBe(0);
    time.release();
    jest.advanceTimersByTime(999);
    expect(over).toBe(0);
    jest.advanceTimersByTime(1);
    expect(over).toBe(1);
    jest.useRealTimers();
  });

  it("does not run out after it was stopped, whoever leaves it then", () => {
    jest.useFakeTimers();
    let over = 0;
    const time = countdown(10_000, () => over++);
    time.hold();
    time.stop();
    time.release();
    jest.advanceTimersByTime(20_000);
    expect(over).toBe(0);
    jest.useRealTimers();
  });
});
