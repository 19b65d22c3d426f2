import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type AgendaItemSeen, type CaseSeen, eventually, type House, openHouse, Visitor } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import pg from "pg";

/** 招待: 三浦 lets a doctor into one item of a 重層的支援会議, by link and PIN, for its time and no longer. */

let house: House;
let supportCase: CaseSeen;
let item: AgendaItemSeen;
let other: AgendaItemSeen;
const DAY = 86_400_000;
const MINUTE = 60_000;
/** Tomorrow at ten in Japan: far from any midnight. */
const START = new Date(`${new Date(Date.now() + DAY).toISOString().slice(0, 10)}T01:00:00Z`);
const at = (minutes: number) => house.setClock(new Date(START.getTime() + minutes * MINUTE));
const consent = { how: "oral" as const, on: new Date().toISOString().slice(0, 10) };
const refusal = (status: number, code: string) => ({ status, body: { code } });
const NOT_LET_IN = refusal(401, "guest-not-let-in");
const OUT = refusal(401, "guest-out");
const [miyamoto, miura, kiriyama] = [town.miyamoto, town.miura, town.kiriyama];

type Key = { token: string; pin: string };
async function invited(to: AgendaItemSeen = item, body: object = {}): Promise<{ id: string; key: Key }> {
  const { id, key } = await house.as(miura).invites(to, { consent, ...body });
  if (!key) throw new Error("the first answer has the key");
  return { id, key };
}
const wrong = ({ pin }: Key) => String((Number(pin) + 1) % 1_000_000).padStart(6, "0");

beforeAll(async () => {
  house = await openHouse();
  const host = house.as(miyamoto);
  supportCase = await host.opensCase();
  await host.recordsConsent(supportCase, [town.desks.hotChuo]);
  const planned = await host.plansConference({
    startsAt: START.toISOString(),
    endsAt: new Date(START.getTime() + 90 * MINUTE).toISOString(),
  });
  const subject = { topic: "退院後の暮らし", person: "佐久間 トメ", outline: "ひとり暮らし", ask: "訪問の回数" };
  item = await host.addsItem(planned, { kindId: town.conferenceKinds.juso.id, caseId: supportCase.id, subject });
  const { id: kindId } = town.conferenceKinds.network;
  other = await host.addsItem(planned, { kindId, subject: { topic: "居場所" } });
  await host.seats(item, kiriyama);
});
afterAll(() => house.close());

describe("who may be invited, and where", () => {
  it("is nobody before the announcement, and nobody until the chair turns it on", async () => {
    const chair = house.as(miura);
    item = await chair.allowsGuests(await chair.seesItem(item));
    await expect(chair.invites(item, { consent })).rejects.toMatchObject(refusal(403, "forbidden"));
    item = await chair.allowsGuests(item, false);
    await chair.conducts(await chair.seesConference({ id: item.conferenceId }), "announcement");
    await expect(chair.invites(item, { consent })).rejects.toMatchObject(refusal(403, "forbidden"));
    await expect(house.as(miyamoto).allowsGuests(await chair.seesItem(item))).rejects.toMatchObject(
      refusal(403, "forbidden"),
    );
    item = await chair.allowsGuests(await chair.seesItem(item));
    expect(item).toMatchObject({ guests: true, actions: expect.arrayContaining(["allowGuests", "inviteGuest"]) });
    await expect(house.as(miyamoto).invites(item, { consent })).rejects.toMatchObject(refusal(403, "forbidden"));
    await expect(house.as(town.sasaki).guests(item)).rejects.toMatchObject(refusal(404, "not-found"));
  });

  it("takes the person's consent to this guest, where the kind does", async () => {
    const chair = house.as(miura);
    await expect(chair.invites(item)).rejects.toMatchObject(refusal(400, "guest-consent-owed"));
    const on = new Date(Date.now() + 3 * DAY).toISOString().slice(0, 10);
    await expect(chair.invites(item, { consent: { how: "oral", on } })).rejects.toMatchObject(
      refusal(400, "guest-consent-to-come"),
    );
  });

  it("is never anybody at a sealed item: not in the rules, and not in the tables", async () => {
    const [host, chair] = [house.as(miyamoto), house.as(miura)];
    const { id: kindId } = town.conferenceKinds.shien;
    const sealed = await host.addsItem({ id: item.conferenceId }, { kindId, subject: { topic: "見守り" } });
    const seen = await chair.seesItem(sealed);
    for (const verb of ["allowGuests", "inviteGuest"]) expect(seen.actions).not.toContain(verb);
    await expect(chair.allowsGuests(seen)).rejects.toMatchObject(refusal(403, "forbidden"));
    await expect(chair.invites(seen, { consent })).rejects.toMatchObject(refusal(403, "forbidden"));
    const behind = (sql: string) => house.behind.query(sql);
    await expect(behind(`update conferences.agenda_item set guests = true where id = '${seen.id}'`)).rejects.toThrow(
      "agenda_item_sealed_has_no_guests",
    );
    const row = (of: string, secrecy: string, how: string) =>
      behind(`insert into conferences.guest (id, municipality_id, agenda_item_id, conference_id, conference_case_id,
          host_desk_id, secrecy, sealed_person, consent_how, consent_on, invited_by, invited_at)
        select uuidv7(), municipality_id, id, conference_id, conference_case_id, host_desk_id, '${secrecy}', 'x', ${how},
          uuidv7(), now() from conferences.agenda_item where id = '${of}'`);
    await expect(row(seen.id, "sealed", "null, null")).rejects.toThrow("guest_is_not_invited_there");
    // Nor without the consent that the kind needs.
    await expect(row(item.id, "members", "null, null")).rejects.toThrow("guest_is_not_invited_there");
    await behind("alter table conferences.guest disable trigger guest_is_invited");
    await expect(row(seen.id, "sealed", "null, null")).rejects.toThrow("guest_never_at_a_sealed_item");
    await expect(row(seen.id, "members", "null, null")).rejects.toThrow(
      "guest_municipality_id_agenda_item_id_secrecy_fkey",
    );
    await behind("alter table conferences.guest enable trigger guest_is_invited");
    await host.postpones(await host.seesItem(sealed));
  });
});

describe("the link and the PIN", () => {
  it("are shown once, and kept as hashes that the running roles cannot read", async () => {
    const chair = house.as(miura);
    const once = { header: { "Idempotency-Key": chair.key() } };
    const first = await chair.invites(item, { consent }, once);
    expect(first.key).toEqual({ token: expect.stringMatching(/^[\w-]{43}$/), pin: expect.stringMatching(/^\d{6}$/) });
    const again = await chair.invites(item, { consent }, once);
    expect(again).toEqual({ ...first, key: null });
    expect(first.guest).toMatchObject({ state: "invited", invitation: { by: { id: miura.id }, consent } });
    const { rows } = await house.behind.query(
      "select row_to_json(g)::text || row_to_json(k)::text as row from conferences.guest g join conferences.guest_key k on guest_id = id",
    );
    for (const secret of [...Object.values(first.key as Key), "山口", "主治医"])
      expect(rows[0].row).not.toContain(secret);
    await chair.sendsAway(first.guest);
  });

  it("open nothing too early, wrong, taken back or made anew, and every answer is the same", async () => {
    const { id, key } = await invited();
    at(-16);
    await expect(new Visitor(house.url).enters(key)).rejects.toMatchObject(NOT_LET_IN);
    at(-14);
    await expect(new Visitor(house.url).enters({ ...key, pin: wrong(key) })).rejects.toMatchObject(NOT_LET_IN);
    await expect(new Visitor(house.url).enters({ ...key, token: `${key.token}x` })).rejects.toMatchObject(NOT_LET_IN);
    const anew = await house.as(miura).invitesAnew({ id });
    await expect(new Visitor(house.url).enters(key)).rejects.toMatchObject(NOT_LET_IN);
    await house.as(miura).sendsAway(anew.guest);
    await expect(new Visitor(house.url).enters(anew.key as Key)).rejects.toMatchObject(NOT_LET_IN);
    const late = await invited();
    at(14 * 60);
    await expect(new Visitor(house.url).enters(late.key)).rejects.toMatchObject(NOT_LET_IN);
    at(-14);
    await house.as(miura).sendsAway(late);
  });

  it("are dead after five wrong PINs, also for the right one, and the chair is told", async () => {
    const { id, key } = await invited();
    const tries = Array.from({ length: 8 }, () => new Visitor(house.url).enters({ ...key, pin: wrong(key) }));
    const answers = await Promise.allSettled(tries);
    const codes = answers.map((one) => (one.status === "rejected" ? one.reason.body.code : "let in"));
    expect(codes.filter((code) => code === "guest-not-let-in")).toHaveLength(4);
    expect(codes.filter((code) => code === "guest-locked")).toHaveLength(4);
    await expect(new Visitor(house.url).enters(key)).rejects.toMatchObject(refusal(401, "guest-locked"));
    const stateFor = async (who: typeof miura) =>
      (await house.as(who).guests(item)).find((guest) => guest.id === id)?.state;
    expect([await stateFor(miura), await stateFor(kiriyama)]).toEqual(["locked", "invited"]);
    await house.as(miura).sendsAway({ id });
  });

  it("let in one device, of two at the same moment too", async () => {
    const { id, key } = await invited();
    const two = [new Visitor(house.url), new Visitor(house.url)];
    const answers = await Promise.allSettled(two.map((visitor) => visitor.enters(key)));
    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(new Visitor(house.url).enters(key)).rejects.toMatchObject(NOT_LET_IN);
    const first = two.find(({ setCookie }) => setCookie !== "") as Visitor;
    expect(first.setCookie).toMatch(/^tsunagi_guest=.*Path=\/api\/guest; .*HttpOnly; SameSite=Strict/);
    await house.as(miura).sendsAway({ id });
    await expect(first.sees()).rejects.toMatchObject(OUT);
  });
});

describe("in the room", () => {
  let doctor: Visitor;
  let guest: { id: string; key: Key };

  it("shows who invites, and nothing else before the 守秘の確認", async () => {
    at(-10);
    guest = await invited();
    doctor = new Visitor(house.url);
    const room = await doctor.enters(guest.key);
    expect(room).toMatchObject({ name: "山口 誠", role: "主治医", kind: "重層的支援会議", inside: null });
    expect(room.pledge).toContain("正当な理由なく");
    await expect(doctor.minutes()).rejects.toMatchObject(refusal(403, "forbidden"));
    await expect(doctor.states("早く")).rejects.toMatchObject(refusal(403, "forbidden"));
    expect((await house.as(kiriyama).guests(item)).find(({ id }) => id === guest.id)).toMatchObject({
      state: "invited",
      invitation: null,
      actions: [],
    });
  });

  it("shows this item, and the rows for everybody at this sitting: no other row, item, person or sitting", async () => {
    const host = house.as(miyamoto);
    const pledged = await doctor.pledges();
    expect(pledged).toMatchObject({
      pledge: null,
      inside: { topic: "退院後の暮らし", ask: "訪問の回数", isRunning: false },
    });
    expect(JSON.stringify(pledged)).not.toMatch(/佐久間|ひとり暮らし|桐山/);
    await host.conducts(await host.seesConference({ id: item.conferenceId }), "opening");
    await host.moves(await host.seesItem(item), "start");
    await host.moves(await host.seesItem(other), "start");
    await host.writes(other, { body: "別の議題の話。" });
    await host.writes(item, { body: "会長への申し送り。", audience: "host" });
    const struck = await host.writes(item, { body: "書き間違い。" });
    const row = await host.writes(item, { body: "膝の具合を聞いた。", speakerDeskId: town.desks.hotChuo.id });
    at(-9);
    await host.writes(item, { body: "週1回の往診。", speakerGuestId: guest.id });
    expect((await doctor.minutes({ limit: 2 })).next).not.toBeNull();
    await host.strikes(struck);
    const { items } = await doctor.minutes();
    expect(items).toMatchObject([
      { id: row.id, body: "膝の具合を聞いた。", speaker: town.desks.hotChuo.name, isOwn: false },
      { body: "週1回の往診。", speaker: "招待：主治医 山口 誠", isOwn: false },
    ]);
    expect(await doctor.sees()).toMatchObject({ inside: { isRunning: true } });
  });

  it("lets them add a row of their own, once however often it is sent", async () => {
    at(-8);
    const id = crypto.randomUUID();
    await doctor.states("痛み止めを変えました。", id);
    await doctor.states("痛み止めを変えました。", id);
    const name = "招待：主治医 山口 誠";
    const seen = (await house.as(kiriyama).minutes(item)).items.filter(({ speaker }) => speaker?.id === guest.id);
    expect(seen).toMatchObject([
      { body: "週1回の往診。", speaker: { name }, writtenBy: { id: miyamoto.id } },
      { id, kind: "information", audience: "roster", speaker: { name }, writtenBy: { id: guest.id, name } },
    ]);
    // Never over somebody else's row.
    const [first] = (await doctor.minutes()).items;
    await expect(doctor.states("上書き。", first?.id)).rejects.toMatchObject(refusal(409, "not-now"));
    await expect(
      house.as(miyamoto).writes(other, { body: "ここにはいない。", speakerGuestId: guest.id }),
    ).rejects.toMatchObject(refusal(400, "unknown-guest"));
    expect((await house.as(kiriyama).guests(item)).find(({ id }) => id === guest.id)?.state).toBe("inside");
  });

  it("is on record as this guest's", async () => {
    const { rows } = await house.behind.query(
      "select operation, kind, subject_id, staff_id from ledger.audit where session_id = $1 order by seq",
      [guest.id],
    );
    const of = (operation: string) => rows.find((row) => row.operation === operation);
    expect(of("enterAsGuest")).toMatchObject({ kind: "change", subject_id: item.id, staff_id: null });
    expect(of("listGuestMinutes")).toMatchObject({ kind: "view", subject_id: item.id });
    expect(of("stateAsGuest")).toMatchObject({ kind: "change", subject_id: item.id });
  });

  it("opens nothing else: no operation of the staff takes the cookie, and none of the guest's takes a session", async () => {
    const value = doctor.cookie.split("=")[1];
    for (const cookie of [doctor.cookie, `tsunagi_session=${value}`, `__Host-tsunagi=${value}`])
      for (const path of ["/me", `/agenda-items/${item.id}`, `/agenda-items/${item.id}/minutes`, "/conferences"])
        expect((await fetch(`${house.url}/api${path}`, { headers: { Cookie: cookie } })).status).toBe(401);
    const session = await house.as(miura).cookie();
    for (const cookie of [session, session.replace("tsunagi_session", "tsunagi_guest")])
      expect((await fetch(`${house.url}/api/guest`, { headers: { Cookie: cookie } })).status).toBe(401);
  });

  it("finds no table behind it, as the role that runs and with nothing but this visit set", async () => {
    const client = new pg.Client({ connectionString: house.urlOf({ service: "conferences", job: false }) });
    await client.connect();
    const asGuest = async (sql: string) => {
      await client.query("begin");
      try {
        await client.query("select set_config('tsunagi.municipality', $1, true)", [town.municipality.id]);
        await client.query("select set_config('tsunagi.guest', $1, true)", [guest.id]);
        return (await client.query(sql)).rows;
      } finally {
        await client.query("rollback");
      }
    };
    for (const table of ["minute", "agenda_item", "conference", "seat", "sheet", "guest", "conference_case"])
      await expect(asGuest(`select * from conferences.${table}`)).rejects.toThrow(/tsunagi\.(desk|staff)/);
    for (const table of ["guest_key", "guest_miss"])
      await expect(asGuest(`select * from conferences.${table}`)).rejects.toThrow(/permission denied/);
    await expect(asGuest("select conferences.guest_here(now())")).rejects.toThrow(/permission denied/);
    const mine = (when: Date) =>
      asGuest(`select * from conferences.guest_minutes('epoch', '${item.id}', 10, '${when.toISOString()}')`);
    expect(await mine(START)).toHaveLength(3);
    await expect(mine(new Date(START.getTime() + DAY))).rejects.toThrow("this guest is not here");
    await client.end();
  });

  it("rests while the item is ended, and goes on with it", async () => {
    const host = house.as(miyamoto);
    await host.moves(await host.seesItem(item), "end");
    await expect(doctor.minutes()).rejects.toMatchObject(OUT);
    await host.moves(await host.seesItem(item), "start");
    expect((await doctor.minutes()).items).toHaveLength(3);
  });

  it("ends where guests are turned off, at midnight, and when the chair takes it back", async () => {
    const chair = house.as(miura);
    item = await chair.allowsGuests(await chair.seesItem(item), false);
    await expect(doctor.sees()).rejects.toMatchObject(OUT);
    item = await chair.allowsGuests(item);
    await doctor.sees();
    at(14 * 60);
    await expect(doctor.states("夜になって。")).rejects.toMatchObject(OUT);
    at(30);
    await doctor.sees();
    await chair.sendsAway(guest);
    for (const asked of [doctor.sees(), doctor.minutes(), doctor.pledges(), doctor.states("もう一度")])
      await expect(asked).rejects.toMatchObject(OUT);
    await expect(new Visitor(house.url).enters(guest.key)).rejects.toMatchObject(NOT_LET_IN);
    await expect(chair.sendsAway(guest)).rejects.toMatchObject(refusal(409, "not-now"));
    expect((await house.as(kiriyama).guests(item)).at(-1)).toMatchObject({ state: "withdrawn", name: "山口 誠" });
  });

  it("ends when the person takes a consent back", async () => {
    const landlord = new Visitor(house.url);
    const { key } = await invited(item, { name: "大家 健", role: "家主" });
    await landlord.enters(key);
    await landlord.pledges();
    const host = house.as(miyamoto);
    const { consents } = await host.seesCase(supportCase);
    await host.withdraws(supportCase, consents[0]);
    await eventually(() => expect(landlord.sees()).rejects.toMatchObject(OUT));
  });

  it("ends where the sitting is called off, or the item put off", async () => {
    const [host, chair] = [house.as(miyamoto), house.as(miura)];
    const begins = { startsAt: START.toISOString(), endsAt: new Date(START.getTime() + DAY / 4).toISOString() };
    for (const end of ["called off", "put off"]) {
      const planned = await host.plansConference(begins);
      const { id: kindId } = town.conferenceKinds.network;
      const open = await host.addsItem(planned, { kindId, subject: { topic: "居場所" } });
      await chair.conducts(await chair.seesConference(planned), "announcement");
      await chair.allowsGuests(await chair.seesItem(open));
      const { key } = await invited(open);
      const visitor = new Visitor(house.url);
      expect(await visitor.enters(key)).toMatchObject({ kind: town.conferenceKinds.network.name });
      if (end === "called off") await host.callsOff(await host.seesConference(planned));
      else await host.postpones(await host.seesItem(open));
      await expect(visitor.sees()).rejects.toMatchObject(OUT);
    }
  });

  it("ends when the consent that lets the host speak of the person does", async () => {
    const [host, chair] = [house.as(town.tanaka), house.as(town.kawai)];
    house.setClock(undefined);
    const foreign = await house.as(kiriyama).opensCase();
    const consented = await house.as(kiriyama).recordsConsent(foreign, [town.desks.jiritsu]);
    const draft = await house.as(kiriyama).drafts({ supportCase: foreign, to: town.desks.jiritsu });
    await host.accepts(await host.opens(await house.as(kiriyama).sends(draft)));
    await eventually(() => host.seesCase(foreign));
    at(30);
    const planned = await host.plansConference({
      startsAt: START.toISOString(),
      endsAt: new Date(START.getTime() + DAY / 4).toISOString(),
    });
    const { id: kindId } = town.conferenceKinds.shienChosei;
    const theirs = await host.addsItem(planned, { kindId, caseId: foreign.id, subject: { topic: "家計" } });
    await chair.conducts(await chair.seesConference(planned), "announcement");
    await chair.allowsGuests(await chair.seesItem(theirs));
    const { key } = await chair.invites(theirs, { consent });
    const visitor = new Visitor(house.url);
    await visitor.enters(key as Key);
    await visitor.sees();
    const id = consented.consents[0]?.id;
    await house.behind.query("update cases.consent set until_at = from_at + interval '1 second' where id = $1", [id]);
    await house.behind.query(
      "update cases.case_grant set until_at = from_at + interval '1 second' where consent_id = $1",
      [id],
    );
    await expect(visitor.sees()).rejects.toMatchObject(OUT);
  });

  it("leaves who came in the 議事録, and lets nobody in once the sitting is over", async () => {
    const host = house.as(miyamoto);
    const late = await invited(item, { name: "遅れた人" });
    await host.marksAll(item);
    await host.conducts(await host.seesConference({ id: item.conferenceId }), "closing");
    await expect(new Visitor(house.url).enters(late.key)).rejects.toMatchObject(NOT_LET_IN);
    const { content } = await host.draftsRecord(item);
    expect(content.guests).toEqual(["招待：主治医 山口 誠", "招待：家主 大家 健"]);
    expect(content.rows.map(({ speaker }) => speaker)).toContain("招待：主治医 山口 誠");
    await expect(house.as(miura).invites(item, { consent })).rejects.toMatchObject(refusal(409, "not-now"));
    await expect(house.as(miura).invitesAnew(late)).rejects.toMatchObject(refusal(409, "not-now"));
  });
});
