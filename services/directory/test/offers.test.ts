import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { type Em, openOrm, rows } from "@tsunagi/database";
import { type House, openHouse, type Person } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

/** What a desk says of itself: what it takes, whether it takes anybody now, and how long ago it said so. */

let house: House;
let tanaka: Person;
beforeAll(async () => {
  house = await openHouse();
  tanaka = house.as(town.tanaka);
});
beforeEach(() => house.setClock(new Date("2026-11-24T10:00:00+09:00")));
afterEach(() => house.setClock(undefined));
afterAll(() => house.close());

const { jiritsu, marugoto, cityhall } = { ...town.desks, cityhall: town.desks.soumu };
const later = (date: string) => house.setClock(new Date(`${date}T10:00:00+09:00`));
const listed = async (deskId: string) => {
  const { data } = await house.as(town.morita).api.GET("/api/desks", { params: { query: { limit: 100 } } });
  return data?.items.find(({ id }) => id === deskId);
};

describe("the contact card of a desk", () => {
  it("shows what the town wrote until the desk has said something itself, marked as unconfirmed", async () => {
    const { offer, state } = await house.as(town.morita).deskCard(town.desks.fukushi);
    expect(offer).toMatchObject({ takes: "生活保護の相談と申請。", updatedAt: null, isStale: true, version: 0 });
    expect(state).toMatchObject({ code: "open", checkedAt: null, isStale: true });
  });

  it("shows areas and coordinators by name, and who receives at the location", async () => {
    const card = await tanaka.deskCard(town.desks.hotChuo);
    expect(card.areas.map(({ name }) => name).sort()).toEqual(["南部圏域", "若葉地区", "西部圏域"].sort());
    expect(card.coordinators[0]).toMatchObject({ part: "primary" });
    expect(card.coordinators.map(({ staff }) => staff.name)).toContain("桐山 葵");
    expect(card.reception).toMatchObject({ id: marugoto.id, phone: "042-000-1201" });
    expect(card.besides.map(({ id }) => id)).toEqual(expect.arrayContaining([marugoto.id, jiritsu.id]));
    expect((await tanaka.deskCard(cityhall)).reception).toBeNull();
  });
});

describe("what a desk takes", () => {
  it("is kept by whoever works there, with name and time, and everybody reads it", async () => {
    const said = await tanaka.setsOffer(
      jiritsu,
      {
        takes: "家計・仕事・住まいの相談。",
        cannotTake: "生活保護の申請（福祉事務所へ）",
        conditions: "市内にお住まいの方",
        documents: [{ kind: "transfer", names: ["通帳の写し", "家賃の契約書"] }],
      },
      0,
    );
    expect(said.actions).toEqual(["setOffer", "setReceptionState"]);
    const { offer, takes, actions } = await house.as(town.morita).deskCard(jiritsu);
    expect(offer).toEqual({
      takes: "家計・仕事・住まいの相談。",
      cannotTake: "生活保護の申請（福祉事務所へ）",
      conditions: "市内にお住まいの方",
      documents: [{ kind: "transfer", names: ["通帳の写し", "家賃の契約書"] }],
      updatedAt: new Date("2026-11-24T01:00:00Z").toISOString(),
      updatedBy: { id: town.tanaka.id, name: "田中 美穂" },
      isStale: false,
      version: 1,
    });
    expect(takes).toBe("家計・仕事・住まいの相談。");
    expect(actions).toEqual([]);
    expect((await listed(jiritsu.id))?.takes).toBe("家計・仕事・住まいの相談。");
  });

  it("may be out of date after 180 days", async () => {
    later("2027-05-23");
    expect((await tanaka.deskCard(jiritsu)).offer.isStale).toBe(false);
    later("2027-05-24");
    expect((await tanaka.deskCard(jiritsu)).offer.isStale).toBe(true);
  });

  it("is not overwritten unseen", async () => {
    const late = house.as(town.kawai).setsOffer(jiritsu, { takes: "べつのこと" }, 0);
    await expect(late).rejects.toMatchObject({
      status: 412,
      body: { versions: { yours: '"0"', current: '"1"' }, current: { offer: { takes: "家計・仕事・住まいの相談。" } } },
    });
  });

  it("is one's own where two are the first to say it at once: the other sees that somebody was faster", async () => {
    const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
    await Promise.all([miyamoto.cookie(), miura.cookie()]);
    const both = [miyamoto, miura].map((who) => who.setsOffer(marugoto, { takes: "どの窓口か迷う相談。" }, 0));
    const answers = await Promise.allSettled(both);
    const refusals = answers.filter(({ status }) => status === "rejected") as PromiseRejectedResult[];
    expect(refusals.map(({ reason }) => reason.status)).toEqual([412]);
    const states = [miyamoto, miura].map((who) => who.setsReceptionState(marugoto, { code: "open" }));
    expect((await Promise.all(states)).map(({ state }) => state.code)).toEqual(["open", "open"]);
  });

  it("names each kind of つなぎ once", async () => {
    const twice = { kind: "transfer" as const, names: ["通帳"] };
    const refused = tanaka.setsOffer(jiritsu, { documents: [twice, twice] }, 1);
    await expect(refused).rejects.toMatchObject({ status: 400, body: { errors: [{ field: "documents" }] } });
  });

  it("is nobody else's to say: not of another desk, not by who does no casework", async () => {
    await expect(house.as(town.sasaki).setsOffer(jiritsu, {}, 1)).rejects.toMatchObject({ status: 404 });
    await expect(house.as(town.yoshioka).setsOffer(cityhall, {}, 0)).rejects.toMatchObject({ status: 404 });
    await expect(
      house.as(town.hashimoto).setsReceptionState(town.desks.jouhou, { code: "open" }),
    ).rejects.toMatchObject({ status: 404 });
  });
});

describe("受入状況", () => {
  it("says how long to wait, and by whose word", async () => {
    await tanaka.setsReceptionState(jiritsu, { code: "busy", expectedWait: "初回まで2週間ほど" });
    expect((await listed(jiritsu.id))?.state).toEqual({
      code: "busy",
      expectedWait: "初回まで2週間ほど",
      reason: null,
      until: null,
      checkedAt: new Date("2026-11-24T01:00:00Z").toISOString(),
      checkedBy: { id: town.tanaka.id, name: "田中 美穂" },
      isStale: false,
    });
  });

  it("is stale after 14 days, until somebody says it again", async () => {
    later("2026-12-08");
    expect((await listed(jiritsu.id))?.state.isStale).toBe(false);
    later("2026-12-09");
    expect((await listed(jiritsu.id))?.state.isStale).toBe(true);
    await house.as(town.kawai).setsReceptionState(jiritsu, { code: "busy", expectedWait: "初回まで2週間ほど" });
    expect((await listed(jiritsu.id))?.state).toMatchObject({ isStale: false, checkedBy: { name: "河合 誠司" } });
  });

  it("stops until a day, and after that day nobody has said what is", async () => {
    await tanaka.setsReceptionState(jiritsu, { code: "paused", reason: "職員の欠員", until: "2026-11-30" });
    expect((await listed(jiritsu.id))?.state).toMatchObject({
      code: "paused",
      reason: "職員の欠員",
      until: "2026-11-30",
    });
    later("2026-11-30");
    expect((await listed(jiritsu.id))?.state.code).toBe("paused");
    later("2026-12-01");
    expect((await listed(jiritsu.id))?.state).toMatchObject({ code: "open", until: null, isStale: true });
  });

  it.each([
    ["busy without a time", { code: "busy" as const }, ["expectedWait"]],
    ["a stop without an end and a reason", { code: "paused" as const }, ["reason", "until"]],
  ])("refuses %s beside the field", async (_, body, fields) => {
    const refused = await tanaka.setsReceptionState(jiritsu, body).catch((error) => error);
    expect(refused.status).toBe(400);
    expect(refused.body.errors.map(({ field }: { field: string }) => field)).toEqual(fields);
  });

  it.each(["2026-11-23", "2027-12-01"])("refuses a stop until %s", async (until) => {
    const refused = tanaka.setsReceptionState(jiritsu, { code: "paused", reason: "工事", until });
    await expect(refused).rejects.toMatchObject({ status: 400, body: { code: "pause-ends" } });
  });

  it("tells that something has changed, by id alone", async () => {
    await tanaka.setsReceptionState(jiritsu, { code: "open" });
    const { rows } = await house.behind.query(
      "select payload from ledger.outbox where name = 'desk.offer_changed' order by id desc limit 1",
    );
    expect(rows).toEqual([{ payload: { deskId: jiritsu.id } }]);
  });
});

describe("what other services read", () => {
  it("is whether a desk takes anybody, and which papers it wants", async () => {
    await tanaka.setsReceptionState(jiritsu, { code: "paused", reason: "職員の欠員", until: "2026-12-20" });
    const offers = await asPublisher("select * from directory.published_offer");
    expect(offers.find(({ desk_id }) => desk_id === jiritsu.id)).toMatchObject({
      documents: { transfer: ["通帳の写し", "家賃の契約書"] },
      state: "paused",
    });
    expect(offers.find(({ desk_id }) => desk_id === town.desks.fukushi.id)).toMatchObject({
      documents: {},
      state: "open",
      state_until: null,
    });
  });

  it("is which desks stand at one location, and who receives there", async () => {
    const at = await asPublisher("select desk_id, location_id from directory.published_location_desk");
    const place = (id: string) => at.find(({ desk_id }) => desk_id === id)?.location_id;
    expect(place(jiritsu.id)).toBe(place(marugoto.id));
    expect(place(jiritsu.id)).not.toBe(place(cityhall.id));
    const receptions = await asPublisher("select location_id, desk_id from directory.published_reception");
    expect(receptions).toEqual([{ location_id: place(marugoto.id), desk_id: marugoto.id }]);
  });

  it("is nothing where another municipality has entered", async () => {
    const elsewhere = "0192f0c1-2222-7000-8000-000000000000";
    for (const view of ["offer", "reception", "location_desk"]) {
      expect(await asPublisher(`select * from directory.published_${view}`, elsewhere)).toEqual([]);
    }
  });
});

describe("the database", () => {
  it("lets a desk write of itself alone, whatever the code does", async () => {
    await expect(writesAs(town.desks.fukushi.id, "insert", town.desks.fukushi.id)).resolves.toEqual([]);
    await expect(writesAs(town.desks.fukushi.id, "insert", town.desks.kokusai.id)).rejects.toThrow(WALL);
    await expect(writesAs(town.desks.fukushi.id, "update", jiritsu.id)).rejects.toThrow(WALL);
  });

  it("lets no desk receive for a location in which it is not", async () => {
    const elsewhere = house.behind.query(
      `update directory.location set reception_desk_id = $1
        where id <> (select location_id from directory.desk where id = $1)`,
      [marugoto.id],
    );
    await expect(elsewhere).rejects.toThrow(/reception_is_at_the_location/);
  });
});

/** As the role that owns the views, which bypasses nothing. */
async function asPublisher(
  sql: string,
  municipality: string = town.municipality.id,
): Promise<Record<string, unknown>[]> {
  await house.behind.query("begin");
  try {
    await house.behind.query("set local role tsunagi_publisher");
    await house.behind.query("select set_config('tsunagi.municipality', $1, true)", [municipality]);
    return (await house.behind.query(sql)).rows;
  } finally {
    await house.behind.query("rollback");
  }
}

const WALL = /row-level security/;
const SQL = {
  insert: `insert into directory.desk_state (desk_id, municipality_id, code, checked_at, checked_by, version)
           values ($1, $2, 'open', now(), $3, 1)`,
  update: `update directory.desk_state set code = 'open', reason = null, until_date = null, expected_wait = null,
                  checked_by = $3 where desk_id = $1 and municipality_id = $2`,
} as const;

/** As the role of the running service, for a desk, past the sentences. */
async function writesAs(deskId: string, deed: keyof typeof SQL, of: string): Promise<object[]> {
  const orm = await openOrm("directory", house.urlOf({ service: "directory", job: false }), [], 1);
  try {
    return await (orm.em.fork() as Em).transactional(async (em) => {
      const set = "select set_config('tsunagi.municipality', $1, true), set_config('tsunagi.desk', $2, true)";
      await rows(em, set, [town.municipality.id, deskId]);
      return rows(em, SQL[deed], [of, town.municipality.id, town.sasaki.id]);
    });
  } finally {
    await orm.close(true);
  }
}
