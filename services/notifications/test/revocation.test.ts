import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openOrm } from "@tsunagi/database";
import { eventually, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { openDoor } from "../door.ts";
import { closeAll, type Ear, listen } from "./ear.ts";

const SECOND = 1_000;

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  closeAll();
  await house.close();
});

async function sentToLivelihood() {
  const supportCase = await house
    .as(town.kiriyama)
    .opensCase({ information: [{ category: "income_assets_debts", body: "家賃を滞納" }] });
  await house.as(town.kiriyama).recordsConsent(supportCase, [town.desks.jiritsu]);
  return house.as(town.kiriyama).sends(await house.as(town.kiriyama).drafts({ supportCase, to: town.desks.jiritsu }));
}

const about = (referral: { id: string }) => expect.objectContaining({ id: referral.id });
const heard = (ear: Ear, hint: unknown) => eventually(() => expect(ear.hints).toContainEqual(hint), SECOND);

/** How long the socket outlived the right to it, in milliseconds. */
async function outlived(ear: Ear, endedAt: number): Promise<number> {
  await eventually(() => expect(ear.cutAt()).toBeDefined());
  return (ear.cutAt() as number) - endedAt;
}

describe("a right that ends", () => {
  it("closes the socket within a second of the sign-out; colleagues and one's other sign-in stay", async () => {
    const leaving = await house.asAgain(town.tanaka).cookie();
    const [gone, stays, colleague] = [
      await listen(house, leaving),
      await listen(house, await house.as(town.tanaka).cookie()),
      await listen(house, await house.as(town.kawai).cookie()),
    ];
    await heardByAll([gone, stays, colleague]);
    await fetch(`${house.url}/api/session`, { method: "DELETE", headers: { Cookie: leaving, Origin: house.url } });
    expect(await outlived(gone, performance.now())).toBeLessThan(SECOND);
    const count = gone.hints.length;
    await heardByAll([stays, colleague]);
    expect(gone.hints).toHaveLength(count);
    await expect(listen(house, leaving)).rejects.toThrow("signed-out");
  });

  it("closes the socket within a second of the switch to another membership, and the new one hears the other desk", async () => {
    const hayase = house.asAgain(town.hayase);
    const before = await listen(house, await hayase.cookie());
    await hayase.switchTo(town.hayase.memberships[1]?.id as string);
    expect(await outlived(before, performance.now())).toBeLessThan(SECOND);
    const count = before.hints.length;
    const after = await listen(house, await hayase.cookie());
    const referral = await sentToLivelihood(); // from the desk that she has left
    const colleague = await listen(house, await house.as(town.tanaka).cookie());
    await heardByAll([colleague]);
    expect(after.hints).toEqual([]);
    expect(before.hints).toHaveLength(count);
    expect(before.hints).not.toContainEqual(about(referral));
  });

  it("closes the socket at the next judgement when the kick itself was lost", async () => {
    const server = createServer();
    const orm = await openOrm("notifications", house.urlOf({ service: "notifications", job: false }), [], 2);
    const rejudgeMs = 150;
    const door = await openDoor({ server, orm, secure: false, origin: () => true, onError: fail, rejudgeMs });
    await new Promise<void>((ok) => server.listen(0, "127.0.0.1", ok));
    const where = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
    const endings = [
      "update directory.session set ended_at = now() where staff_id = $1",
      "update directory.membership set until_date = '2024-03-31' where staff_id = $1",
      "update directory.staff set disabled_at = now() where id = $1",
    ];
    const stays = await listen(where, await house.as(town.kawai).cookie());
    for (const [at, member] of [town.sasaki, town.ogawa, town.iwasaki].entries()) {
      const ear = await listen(where, await house.as(member).cookie());
      await house.behind.query(endings[at] as string, [member.id]);
      expect(await outlived(ear, performance.now())).toBeLessThan(SECOND);
    }
    expect(stays.client.connected).toBe(true);
    stays.client.disconnect();
    await door.close();
    await orm.close(true);
  });

  it("judges without touching: an open socket alone keeps no session alive", async () => {
    const cookie = await house.asAgain(town.nagata).cookie();
    await house.behind.query(
      "update directory.session set seen_at = now() - interval '30 minutes' where staff_id = $1",
      [town.nagata.id],
    );
    await listen(house, cookie);
    const { rows } = await house.behind.query(
      "select seen_at < now() - interval '29 minutes' as idle from directory.session where staff_id = $1",
      [town.nagata.id],
    );
    expect(rows).toEqual([{ idle: true }]);
  });
});

describe("a connection that was interrupted", () => {
  it("is not recovered: what was said meanwhile is not told afterwards, but read anew", async () => {
    const ear = await listen(house, await house.as(town.tanaka).cookie());
    const witness = await listen(house, await house.as(town.kawai).cookie());
    await heardByAll([ear, witness]);
    ear.client.io.engine.close();
    await eventually(() => expect(ear.client.connected).toBe(false));
    const missed = await sentToLivelihood();
    await heard(witness, about(missed));
    ear.client.connect();
    await eventually(() => expect(ear.client.connected).toBe(true));
    expect(ear.client.recovered).not.toBe(true);
    expect(ear.frames.join("\n")).not.toContain('"pid"'); // the private id that a recovery would need
    await heardByAll([ear, witness]);
    expect(ear.hints).not.toContainEqual(about(missed));
    expect((await house.as(town.tanaka).inbox()).map(({ id }) => id)).toContain(missed.id);
  });
});

/** A つなぎ that all of these hear of: afterwards they have heard everything that was said before. */
async function heardByAll(ears: readonly Ear[]): Promise<void> {
  const referral = await sentToLivelihood();
  for (const ear of ears) await heard(ear, about(referral));
}

function fail(error: Error): never {
  throw error;
}
