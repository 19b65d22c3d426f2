import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  type Changes,
  fromTheStart,
  inOrder,
  type Known,
  nothingKnown,
  withChanges,
  withRow,
} from "../src/conferences/room/minutes/known-rows.ts";

const SEED = Number(process.env.SEED ?? Date.now() % 2 ** 31);

interface Row {
  readonly id: string;
  readonly version: number;
  readonly writtenAt: string;
  readonly body: string;
  readonly heldBy: string | null;
  readonly touched: number;
  /** Not for this window: since some change, or from the beginning. */
  readonly hidden?: boolean;
  readonly wasSeen?: boolean;
}

/** The minutes as the server keeps them: every change has a place of its own, and a cursor is the last place that was told. */
function minutesOf() {
  const rows: Row[] = [];
  let change = 0;
  const write = (index: number, part: (row: Row) => Partial<Row>) => {
    const row = rows[index % Math.max(rows.length, 1)];
    if (row) rows[rows.indexOf(row)] = { ...row, ...part(row), touched: ++change };
    return row && (rows[index % rows.length] as Row);
  };
  return {
    rows,
    add: () => {
      const place = ++change;
      const row = { id: `row ${place}`, version: 1, writtenAt: `${Math.floor(place / 3)}`.padStart(6, "0"), body: "" };
      rows.push({ ...row, heldBy: null, touched: place });
      return rows.at(-1) as Row;
    },
    revise: (index: number) => write(index, ({ version }) => ({ version: version + 1, body: `text ${change}` })),
    hold: (index: number) => write(index, ({ heldBy }) => ({ heldBy: heldBy ? null : "田中" })),
    narrow: (index: number) => write(index, ({ version }) => ({ version: version + 1, hidden: true, wasSeen: true })),
    widen: (index: number) => write(index, ({ version }) => ({ version: version + 1, hidden: false })),
    addHidden: () => {
      const place = ++change;
      rows.push({
        id: `row ${place}`,
        version: 1,
        writtenAt: "",
        body: "",
        heldBy: null,
        touched: place,
        hidden: true,
      });
    },
    since(after: string | undefined, limit: number): Changes<Row> {
      const news = rows.filter(({ touched }) => touched > Number(after ?? 0)).sort((a, b) => a.touched - b.touched);
      const seen = news.filter(({ hidden }) => !hidden);
      const items = seen.slice(0, limit);
      const until = seen.length > limit ? (items.at(-1) as Row).touched : Infinity;
      const left = news.filter(({ hidden, wasSeen, touched }) => hidden && wasSeen && touched <= until);
      const upTo = Math.max(...[...items, ...left].map(({ touched }) => touched), Number(after ?? 0));
      return { after, items, gone: left.map(({ id }) => id), upTo: String(upTo) };
    },
  };
}

type Server = ReturnType<typeof minutesOf>;

function follow(known: Known<Row>, server: Server, limit: number): Known<Row> {
  const changes = server.since(known.upTo, limit);
  const next = withChanges(known, changes);
  return changes.items.length === 0 ? next : follow(next, server, limit);
}

const expected = ({ rows }: Server) =>
  [...rows.filter(({ hidden }) => !hidden)].sort((a, b) =>
    a.writtenAt === b.writtenAt ? (a.id < b.id ? -1 : 1) : a.writtenAt < b.writtenAt ? -1 : 1,
  );

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constantFrom("add", "revise", "hold", "narrow", "widen", "addHidden"),
      row: fc.nat(30),
    }),
  },
  { weight: 4, arbitrary: fc.record({ what: fc.constantFrom("ask", "deed"), row: fc.nat(30) }) },
  // What is under way arrives: which of it, and whether it stays to arrive once more.
  {
    weight: 5,
    arbitrary: fc.record({ what: fc.constantFrom("arrives", "arrives twice", "is lost"), row: fc.nat(30) }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("anew"), row: fc.constant(0) }) },
);

/** One window, and what is under way to it. */
interface Window {
  readonly server: Server;
  readonly limit: number;
  readonly underWay: ((one: Known<Row>) => Known<Row>)[];
  known: Known<Row>;
  overtaken: number;
}

const arrives = (window: Window, row: number) => {
  const place = row % Math.max(window.underWay.length, 1);
  window.known = window.underWay[place]?.(window.known) ?? window.known;
  window.overtaken += Number(place > 0);
};
const ends = ({ underWay }: Window, row: number) => underWay.splice(row % Math.max(underWay.length, 1), 1);

const STEPS: Record<string, (window: Window, row: number) => unknown> = {
  add: ({ server }) => server.add(),
  revise: ({ server }, row) => server.revise(row),
  hold: ({ server }, row) => server.hold(row),
  narrow: ({ server }, row) => server.narrow(row),
  widen: ({ server }, row) => server.widen(row),
  addHidden: ({ server }) => server.addHidden(),
  anew: (window) => {
    window.known = fromTheStart(window.known);
  },
  ask: ({ server, known, limit, underWay }) => {
    const changes = server.since(known.upTo, limit);
    underWay.push((one) => withChanges(one, changes));
  },
  deed: ({ server, underWay }, row) => {
    const answer = row % 2 ? server.add() : server.revise(row);
    if (answer && !answer.hidden) underWay.push((one) => withRow(one, answer));
  },
  "arrives twice": arrives,
  arrives: (window, row) => {
    arrives(window, row);
    ends(window, row);
  },
  "is lost": ends,
};

describe("The minutes in a window", () => {
  it(`are the server's once it has asked again, whatever was dropped, doubled and late (SEED=${SEED})`, () => {
    let overtaken = 0;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80, size: "max" }), fc.integer({ min: 1, max: 5 }), (steps, limit) => {
        const window: Window = { server: minutesOf(), limit, underWay: [], known: nothingKnown(), overtaken: 0 };
        for (const { what, row } of steps) STEPS[what]?.(window, row);
        overtaken += window.overtaken;
        expect(inOrder(follow(window.known, window.server, limit))).toEqual(expected(window.server));
      }),
      { seed: SEED, numRuns: 600 },
    );
    expect(overtaken).toBeGreaterThan(1_000);
  });

  const row = (version: number, body: string): Row => ({
    id: "a",
    version,
    writtenAt: "1",
    body,
    heldBy: null,
    touched: version,
  });

  it("never go back to an older version", () => {
    const known = withRow(nothingKnown<Row>(), row(2, "new"));
    const late = withChanges(known, { after: undefined, items: [row(1, "old")], gone: [], upTo: "1" });
    expect(inOrder(late).map(({ body }) => body)).toEqual(["new"]);
    expect(late.upTo).toBe("1");
  });

  it("do not forget who writes in a row when the answer of a deed comes late", () => {
    const held = { ...row(2, "new"), heldBy: "田中", touched: 3 };
    const known = withChanges(nothingKnown<Row>(), { after: undefined, items: [held], gone: [], upTo: "3" });
    expect(inOrder(withRow(known, row(2, "new")))).toEqual([held]);
    expect(inOrder(withChanges(known, { after: undefined, items: [row(2, "new")], gone: [], upTo: "2" }))).toEqual([
      held,
    ]);
  });

  it("do not skip what came before an own deed", () => {
    const server = minutesOf();
    server.add();
    const mine = server.add();
    const known = withRow(nothingKnown<Row>(), mine);
    expect(known.upTo).toBeUndefined();
    expect(inOrder(follow(known, server, 1))).toEqual(expected(server));
  });

  it("are the very same where an answer brings nothing", () => {
    const known = withChanges(nothingKnown<Row>(), { after: undefined, items: [row(1, "")], gone: [], upTo: "1" });
    expect(withChanges(known, { after: "1", items: [], gone: [], upTo: "1" })).toBe(known);
  });

  it("lose a row that is not for them any more, and no late answer brings it back", () => {
    const known = withChanges(nothingKnown<Row>(), { after: undefined, items: [row(1, "")], gone: [], upTo: "1" });
    const without = withChanges(known, { after: "1", items: [], gone: ["a"], upTo: "2" });
    expect(inOrder(without)).toEqual([]);
    expect(inOrder(withRow(without, row(3, "late")))).toEqual([]);
    expect(inOrder(withChanges(without, { after: "1", items: [row(3, "late")], gone: [], upTo: "2" }))).toEqual([]);
    const back = withChanges(without, { after: "2", items: [row(3, "for them again")], gone: [], upTo: "3" });
    expect(inOrder(back).map(({ body }) => body)).toEqual(["for them again"]);
  });
});
