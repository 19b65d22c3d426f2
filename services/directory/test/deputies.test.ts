import { describe, expect, it } from "@jest/globals";
import type { StaffId } from "@tsunagi/contracts";
import { addDays, calendarDate } from "@tsunagi/japan";
import fc from "fast-check";
import { type Away, actingFor, wrongChain } from "../duty/deputies.ts";

const SEED = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const FIRST = calendarDate("2026-12-01");
const person = (name: string) => name as StaffId;
const PEOPLE = ["a", "b", "c", "d", "e", "f"].map(person);

const away = (staff: string, deputy: string | null, from = 0, until = 9): Away => ({
  staffId: person(staff),
  fromDate: addDays(FIRST, from),
  untilDate: addDays(FIRST, until),
  deputyId: deputy === null ? null : person(deputy),
});

describe("deputies", () => {
  it("act one for the other, three at most", () => {
    const chain = [away("a", "b"), away("b", "c"), away("c", "d")];
    expect(actingFor(chain, person("a"), FIRST)).toEqual({ staffId: "d" });
    expect(actingFor([...chain, away("d", "e")], person("a"), FIRST)).toEqual({ problem: "long" });
    expect(wrongChain(chain.slice(1), away("a", "b"))).toBeUndefined();
    expect(wrongChain([away("a", "b"), away("b", "c"), away("c", "d")], away("d", "e"))).toBe("long");
  });

  it("never come back to whom they act for, however short the days that meet", () => {
    expect(wrongChain([away("b", "a", 9, 12)], away("a", "b", 0, 9))).toBe("loop");
    expect(wrongChain([away("b", "a", 10, 12)], away("a", "b", 0, 9))).toBeUndefined();
  });

  it("end where nobody is left", () => {
    expect(actingFor([away("a", null)], person("a"), FIRST)).toEqual({});
  });

  const one = fc
    .record({ who: fc.nat(5), deputy: fc.option(fc.nat(5)), from: fc.nat(20), days: fc.nat(10) })
    .filter(({ who, deputy }) => who !== deputy)
    .map(({ who, deputy, from, days }) =>
      away(PEOPLE[who] as string, deputy === null ? null : (PEOPLE[deputy] as string), from, from + days),
    );

  it(`that were let in one after the other lead to somebody on every day (SEED=${SEED})`, () => {
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (asked) => {
        const held: Away[] = [];
        const meets = (a: Away, b: Away) =>
          a.staffId === b.staffId && a.fromDate <= b.untilDate && b.fromDate <= a.untilDate;
        for (const next of asked) {
          if (!held.some((other) => meets(other, next)) && !wrongChain(held, next)) held.push(next);
        }
        for (let day = 0; day < 32; day++) {
          for (const staffId of PEOPLE) {
            expect(actingFor(held, staffId, addDays(FIRST, day)).problem).toBeUndefined();
          }
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});
