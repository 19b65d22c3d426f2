import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

/** The one clock of a town is its database's: a process whose own is wrong opens no right late, and ends none early. */

const HOUR = 3_600_000;
const Right = Date;

/** Every `new Date()` and `Date.now()` of this process is off by so much. */
function setProcessClock(offMs: number): void {
  globalThis.Date = class extends Right {
    constructor(...given: [] | [number]) {
      super(...((given.length === 0 ? [Right.now() + offMs] : given) as [number]));
    }
    static override now = () => Right.now() + offMs;
    static override [Symbol.hasInstance](value: unknown): boolean {
      return value instanceof Right;
    }
  } as DateConstructor;
}

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterEach(() => {
  globalThis.Date = Right;
});
afterAll(() => house.close());

describe.each([
  ["ahead", HOUR],
  ["behind", -HOUR],
])("a process whose clock is an hour %s", (_, off) => {
  it("opens a case that its desk sees at once, and after the clock is right again", async () => {
    const kiriyama = house.as(town.kiriyama);
    await kiriyama.cookie();
    setProcessClock(off);
    const supportCase = await kiriyama.opensCase();
    expect(await kiriyama.seesCase(supportCase)).toMatchObject({ id: supportCase.id });
    globalThis.Date = Right;
    expect(await kiriyama.seesCase(supportCase)).toMatchObject({ id: supportCase.id });
    const { consents } = await kiriyama.recordsConsent(supportCase, [town.desks.jiritsu]);
    expect(Math.abs(Date.parse(consents[0]?.from as string) - Date.now())).toBeLessThan(60_000);
  });
});
