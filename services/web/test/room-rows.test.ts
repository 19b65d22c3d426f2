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
    since(after: string | undefined, limit: number): Changes<Row> {
      const news = rows
        .filter(({ touched }) => touched > Number(after ?? 0))
        .sort((a, b) => a.touched - b.touched)
        .slice(0, limit);
      return { after, items: news, upTo: String(news.at(-1)?.touched ?? after ?? 0) };
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
  [...rows].sort((a, b) => (a.writtenAt === b.writtenAt ? (a.id < b.id ? -1 : 1) : a.writtenAt < b.writtenAt ? -1 : 1));

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ what: fc.constantFrom("add", "revise", "hold"), row: fc.nat(30) }) },
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
  anew: (window) => {
    window.known = fromTheStart(window.known);
  },
  ask: ({ server, known, limit, underWay }) => {
    const changes = server.since(known.upTo, limit);
    underWay.push((one) => withChanges(one, changes));
  },
  deed: ({ server, underWay }, row) => {
    const answer = row % 2 ? server.add() : server.revise(row);
    if (answer) underWay.push((one) => withRow(one, answer));
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
    const late = withChanges(known, { after: undefined, items: [row(1, "old")], upTo: "1" });
    expect(inOrder(late).map(({ body }) => body)).toEqual(["new"]);
    expect(late.upTo).toBe("1");
  });

  it("do not forget who writes in a row when the answer of a deed comes late", () => {
    const held = { ...row(2, "new"), heldBy: "田中", touched: 3 };
    const known = withChanges(nothingKnown<Row>(), { after: undefined, items: [held], upTo: "3" });
    expect(inOrder(withRow(known, row(2, "new")))).toEqual([held]);
    expect(inOrder(withChanges(known, { after: undefined, items: [row(2, "new")], upTo: "2" }))).toEqual([held]);
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
    const known = withChanges(nothingKnown<Row>(), { after: undefined, items: [row(1, "")], upTo: "1" });
    expect(withChanges(known, { after: "1", items: [], upTo: "1" })).toBe(known);
  });
});
