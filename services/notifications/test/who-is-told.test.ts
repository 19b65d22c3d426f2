import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { type Em, openOrm, rows as sql } from "@tsunagi/database";
import { eventually, type House, openHouse, type Person } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { at, sentTo, settled, TUESDAY, told } from "./told.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterEach(() => house.setClock(undefined));
afterAll(() => house.close());

const who = (one: { login: string }) => house.as(one as typeof town.tanaka);
const unread = async (person: Person) => (await person.notices()).unread;

/** Sweeps until the つなぎ has climbed to this rung. */
const climbsTo = (rung: number, id: string) =>
  eventually(async () => {
    await house.sweep();
    const { rows } = await house.behind.query("select rung from referrals.referral where id = $1", [id]);
    if (rows[0].rung < rung) throw new Error(`rung ${rows[0].rung}`);
    await settled(house);
  });

describe("A notice", () => {
  it("says the number and what has happened, and nothing of the person", async () => {
    const sent = await sentTo(house, town.desks.jiritsu);
    const [notice] = await told(who(town.tanaka), sent, 1);
    expect(notice).toMatchObject({ title: `つなぎ ${sent.number} が届きました`, personal: false, referralId: sent.id });
    expect(JSON.stringify(await who(town.tanaka).notices())).not.toMatch(/◆|佐久間|桐山/);
  });

  it("for one person is seen and read by them alone; the desk's colleagues count one less", async () => {
    house.setClock(TUESDAY);
    const [kiriyama, shimura, tanaka] = [who(town.kiriyama), who(town.shimura), who(town.tanaka)];
    const sent = await sentTo(house, town.desks.jiritsu);
    await told(tanaka, sent, 1);
    const before = [await unread(kiriyama), await unread(shimura)];
    await tanaka.does(await tanaka.acknowledges(await tanaka.opens(sent)), "inquiry", {
      question: "家賃はいくらですか。",
    });
    await settled(house);
    // Acknowledged: to the desk. The inquiry: to 桐山 in person, whose turn it is, instead of to the desk.
    expect([await unread(kiriyama), await unread(shimura)]).toEqual([(before[0] ?? 0) + 2, (before[1] ?? 0) + 1]);
    const inquiry = (await told(kiriyama, sent, 2)).find(({ personal }) => personal);
    expect(inquiry).toMatchObject({ topic: "referral_inquired", personal: true, actions: ["readNotice"] });
    const { response } = await shimura.api.POST("/api/notices/{noticeId}/reading", {
      params: { path: { noticeId: inquiry?.id as string }, header: { "Idempotency-Key": shimura.key() } },
    });
    expect(response.status).toBe(404);
  });

  it("goes to the deputy while that person is away, and says instead of whom", async () => {
    house.setClock(TUESDAY);
    const sent = await sentTo(house, town.desks.hotHigashi, "A");
    const absence = await who(town.eguchi).declaresAbsence("2026-11-10", "2026-11-11", { deputy: town.baba });
    house.setClock(at("2026-11-10 17:10"));
    await climbsTo(1, sent.id);
    const about = async (person: Person) =>
      (await person.notices()).items.filter(({ title, personal }) => personal && title.includes(sent.number));
    expect(await about(who(town.baba))).toEqual([
      expect.objectContaining({ topic: "referral_overdue", insteadOf: { id: town.eguchi.id, name: "江口 聡子" } }),
    ]);
    expect(await about(who(town.eguchi))).toEqual([]);
    await who(town.eguchi).endsAbsence(absence);
  });
});

it("A desk without accounts is never said to have been told", async () => {
  const sent = await sentTo(house, town.desks.byoin);
  await settled(house);
  const { rows } = await house.behind.query("select * from notifications.notice where referral_id = $1", [sent.id]);
  expect(rows).toEqual([]);
  // Somebody else is told of the next one: it was not mere slowness.
  const next = await sentTo(house, town.desks.jiritsu);
  await told(who(town.tanaka), next, 1);
});

describe("A missed clock", () => {
  it("rings at once for A: whose turn it is, their lead, and the sender while nobody has received it", async () => {
    house.setClock(TUESDAY);
    const sent = await sentTo(house, town.desks.fukushi, "A");
    await told(who(town.sasaki), sent, 1);
    house.setClock(at("2026-11-10 17:10"));
    await climbsTo(1, sent.id);
    const topics = async (person: Person) =>
      (await person.notices()).items.filter(({ title }) => title.includes(sent.number)).map(({ topic }) => topic);
    expect(await topics(who(town.sasaki))).toEqual(["referral_due", "referral_sent"]);
    expect(await topics(who(town.ogawa))).toEqual(["referral_overdue", "referral_sent"]);
    expect(await topics(who(town.kiriyama))).toEqual(["referral_overdue"]);
    expect(await topics(who(town.miyamoto))).toEqual([]);
    expect(await topics(who(town.yoshioka))).toEqual([]);
  });

  it("climbs to the coordinating desk and to both leads, and then to the managers in person", async () => {
    house.setClock(TUESDAY);
    const sent = await sentTo(house, town.desks.fukushi, "A");
    house.setClock(at("2026-11-10 17:10"));
    await climbsTo(3, sent.id);
    const of = async (person: Person) =>
      (await person.notices()).items.filter(({ title }) => title.includes(sent.number));
    expect((await of(who(town.miyamoto))).map(({ topic, personal }) => [topic, personal])).toEqual([
      ["referral_overdue", false],
    ]);
    expect((await of(who(town.shimura))).filter(({ personal }) => personal)).toHaveLength(1);
    expect((await of(who(town.ogawa))).filter(({ personal }) => personal)).toHaveLength(2);
    const [manager, ...more] = await of(who(town.yoshioka));
    expect(manager).toMatchObject({
      topic: "referral_overdue",
      personal: true,
      title: expect.stringContaining(sent.number),
    });
    expect(more).toEqual([]);
    const opened = await who(town.yoshioka).sees({ id: manager?.referralId as string });
    expect(JSON.stringify(opened)).not.toMatch(/◆|佐久間/);
    expect(await of(who(town.hashimoto))).toEqual([]);
  });
});

describe("Reading", () => {
  it("lists what is unread alone, and reads all that was seen: what came later stays", async () => {
    const ueno = who(town.ueno);
    const [first, second] = [
      await sentTo(house, town.desks.houkatsuNorth),
      await sentTo(house, town.desks.houkatsuNorth),
    ];
    await told(ueno, first, 1);
    const [seen] = await told(ueno, second, 1);
    const later = await sentTo(house, town.desks.houkatsuNorth);
    await told(ueno, later, 1);
    const reads = async (person: Person, until: string) =>
      (await person.api.PUT("/api/notices/reading", { body: { until } })).data?.unread;
    expect(await reads(ueno, seen?.createdAt as string)).toBe(1);
    expect(await reads(ueno, seen?.createdAt as string)).toBe(1);
    const page = await ueno.api.GET("/api/notices", { params: { query: { unread: "true" } } });
    expect(page.data?.items.map(({ referralId }) => referralId)).toEqual([later.id]);
    expect(page.data?.unread).toBe(1);
    const [stays] = await told(ueno, later, 1);
    expect(await reads(who(town.morita), new Date().toISOString())).toBe(0);
    expect((await told(ueno, later, 1))[0]).toEqual(stays);
  });
});

it("keeps the notices of one person from the rest of the desk behind the sentences, too", async () => {
  const { rows } = await house.behind.query(
    "select count(*)::int as personal from notifications.notice where staff_id is not null",
  );
  expect(rows[0].personal).toBeGreaterThan(0);
  const orm = await openOrm("notifications", house.urlOf({ service: "notifications", job: false }), [], 1);
  for (const member of [town.tanaka, town.shimura, town.ogawa, town.yoshioka]) {
    const deskId = member.memberships[0]?.deskId;
    const seen = await (orm.em.fork() as Em).transactional(async (em) => {
      const settings = ["municipality", "staff", "desk"].map(
        (name, at) => `set_config('tsunagi.${name}', $${at + 1}, true)`,
      );
      await sql(em, `select ${settings.join()}`, [town.municipality.id, member.id, deskId]);
      return sql<{ staff_id: string | null; desk_id: string }>(
        em,
        "select staff_id, desk_id from notifications.notice",
      );
    });
    expect(seen.length).toBeGreaterThan(0);
    const others = seen.filter((one) => one.desk_id !== deskId || (one.staff_id ?? member.id) !== member.id);
    expect(others).toEqual([]);
  }
  await orm.close(true);
});
