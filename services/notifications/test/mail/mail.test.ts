import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { type Em, openOrm, rows } from "@tsunagi/database";
import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { at, confirms, enters, sentTo, settingsOf, settled, TUESDAY, told, wishes } from "../told.ts";
import { type LetterBox, openLetterBox } from "./letter-box.ts";

let house: House;
let box: LetterBox;
beforeAll(async () => {
  box = await openLetterBox();
  house = await openHouse({ mail: { url: box.url, from: "つなぎ <tsunagi@city.example.jp>" } });
});
afterEach(() => house.setClock(undefined));
afterAll(async () => {
  await house.close();
  await box.goAway();
});

const lettersTo = (to: string) => box.letters.filter((letter) => letter.to === to);
const about = ({ number }: { number: string }) => box.letters.filter(({ whole }) => whole.includes(number));

describe("An address", () => {
  it("is entered, gets a number by mail, and holds once the number is typed", async () => {
    const sasaki = house.as(town.sasaki);
    const entered = await enters(sasaki, "sasaki@city.example.jp");
    expect(entered.mailAddress).toEqual({ confirmed: null, pending: "sasaki@city.example.jp", code: "waiting" });
    await house.sweep();
    const [letter] = lettersTo("sasaki@city.example.jp");
    expect(letter?.subject).toBe("【つなぎ】メールアドレスの確認");
    const code = /\d{6}/.exec(letter?.text ?? "")?.[0] as string;
    const confirm = (tried: string) => sasaki.api.PUT("/api/mail-address/confirmation", { body: { code: tried } });
    expect((await confirm(code === "000000" ? "000001" : "000000")).response.status).toBe(400);
    expect((await confirm(code)).data?.mailAddress).toEqual({
      confirmed: "sasaki@city.example.jp",
      pending: null,
      code: null,
    });
    expect((await confirm(code)).response.status).toBe(409);
  });

  it("is guessed five times and no more, and asked for once a minute", async () => {
    house.setClock(TUESDAY);
    const ogawa = house.as(town.ogawa);
    await enters(ogawa, "ogawa@city.example.jp");
    const again = await ogawa.api.PUT("/api/mail-address", { body: { address: "other@city.example.jp" } });
    expect(again.response.status).toBe(429);
    const { rows: waiting } = await house.behind.query(
      "select code from notifications.mail_address where pending like 'ogawa%'",
    );
    const confirm = (code: string) => ogawa.api.PUT("/api/mail-address/confirmation", { body: { code } });
    const wrong = waiting[0].code === "111111" ? "222222" : "111111";
    for (let tries = 0; tries < 5; tries += 1) expect((await confirm(wrong)).response.status).toBe(400);
    expect((await confirm(waiting[0].code)).response.status).toBe(400);
    expect((await settingsOf(ogawa)).mailAddress.confirmed).toBeNull();
  });

  it("is shown to nobody else", async () => {
    expect((await settingsOf(house.as(town.tanaka))).mailAddress).toEqual({
      confirmed: null,
      pending: null,
      code: null,
    });
  });
});

describe("A mail", () => {
  it("tells today's 当番 unasked, with the number and a link, and holds no secret", async () => {
    await confirms(house, house.as(town.tanaka), "tanaka@shakyo.example.jp");
    await wishes(house.as(town.tanaka), { mail: [], digest: [] });
    const sent = await sentTo(house, town.desks.jiritsu);
    await told(house.as(town.tanaka), sent, 1);
    await house.sweep();
    expect(about(sent)).toEqual([
      expect.objectContaining({
        to: "tanaka@shakyo.example.jp",
        subject: `【つなぎ】つなぎ ${sent.number} が届きました`,
      }),
    ]);
    const [letter] = about(sent);
    const lines = letter?.text.split(/[\r\n]+/).filter(Boolean);
    expect(lines).toEqual([`つなぎ ${sent.number} が届きました`, `${house.url}/referrals/${sent.id}`]);
    for (const { whole } of box.letters)
      for (const secret of ["◆", "佐久間", "若葉", "家賃", "カナリア", "桐山", "生活サポート", "ほっとステーション"])
        expect(whole).not.toContain(secret);
    await house.sweep();
    expect(about(sent)).toHaveLength(1);
  });

  it("is not lost while the server is away: it is tried again after growing pauses, and is the same mail", async () => {
    house.setClock(TUESDAY);
    const sent = await sentTo(house, town.desks.jiritsu);
    await told(house.as(town.tanaka), sent, 1);
    await box.goAway();
    await house.sweep();
    const row = async () =>
      (
        await house.behind.query(
          `select s.id, s.state, s.attempts, s.code, s.due_at from notifications.sending s
             join notifications.notice n on n.id = s.notice_id where n.referral_id = $1`,
          [sent.id],
        )
      ).rows;
    expect(await row()).toEqual([
      expect.objectContaining({ state: "waiting", attempts: 1, due_at: at("2026-11-10 10:01") }),
    ]);
    house.setClock(at("2026-11-10 10:02"));
    await house.sweep();
    expect(await row()).toEqual([expect.objectContaining({ attempts: 2, due_at: at("2026-11-10 10:04") })]);
    await box.comeBack();
    house.setClock(at("2026-11-10 10:05"));
    await house.sweep();
    expect(await row()).toEqual([expect.objectContaining({ state: "sent", attempts: 3, code: null })]);
    const [letter] = about(sent);
    expect(letter?.messageId).toBe(`<${(await row())[0].id}@city.example.jp>`);
  });

  it("that crashed between handing over and writing down goes twice, never not at all", async () => {
    house.setClock(TUESDAY);
    const sent = await sentTo(house, town.desks.jiritsu);
    await told(house.as(town.tanaka), sent, 1);
    await house.sweep();
    await house.behind.query(
      `update notifications.sending s set state = 'waiting', sent_at = null, due_at = $2
         from notifications.notice n where n.id = s.notice_id and n.referral_id = $1`,
      [sent.id, at("2026-11-10 10:01")],
    );
    house.setClock(at("2026-11-10 10:02"));
    await house.sweep();
    expect(new Set(about(sent).map(({ messageId }) => messageId)).size).toBe(1);
    expect(about(sent)).toHaveLength(2);
  });

  it("that no server will take is said to have failed, with the server's code", async () => {
    const sent = await sentTo(house, town.desks.jiritsu);
    await told(house.as(town.tanaka), sent, 1);
    box.refuse(550);
    await house.sweep();
    box.refuse(undefined);
    const { data } = await house
      .as(town.tanaka)
      .api.GET("/api/sendings", { params: { query: { referralId: sent.id } } });
    expect(data?.items[0]?.mails).toEqual([
      { to: expect.objectContaining({ name: "田中 美穂" }), state: "failed", at: null, attempts: 1, code: "550" },
    ]);
  });

  it("keeps quiet hours and the desk's closed days, but not at urgency A", async () => {
    house.setClock(TUESDAY);
    const tanaka = house.as(town.tanaka);
    await wishes(tanaka, { mail: ["arrived"], quiet: { from: "09:00", until: "11:30" }, quietOnClosedDays: true });
    const [calm, urgent] = [await sentTo(house, town.desks.jiritsu), await sentTo(house, town.desks.jiritsu, "A")];
    await told(tanaka, calm, 1);
    await told(tanaka, urgent, 1);
    await house.sweep();
    expect([about(calm).length, about(urgent).length]).toEqual([0, 1]);
    house.setClock(at("2026-11-10 11:31"));
    await house.sweep();
    expect(about(calm)).toHaveLength(1);
    house.setClock(at("2026-11-14 10:00")); // a Saturday
    const weekend = await sentTo(house, town.desks.jiritsu);
    await told(tanaka, weekend, 1);
    await house.sweep();
    expect(about(weekend)).toHaveLength(0);
    house.setClock(at("2026-11-16 11:31"));
    await house.sweep();
    expect(about(weekend)).toHaveLength(1);
    await wishes(tanaka, { mail: [], quiet: null, quietOnClosedDays: false });
  });

  it("is not sent any more once somebody of the desk has read it", async () => {
    house.setClock(TUESDAY);
    const sent = await sentTo(house, town.desks.jiritsu);
    const [notice] = await told(house.as(town.kawai), sent, 1);
    await house.as(town.kawai).api.POST("/api/notices/{noticeId}/reading", {
      params: { path: { noticeId: notice?.id as string }, header: { "Idempotency-Key": house.as(town.kawai).key() } },
    });
    await house.sweep();
    // The sweep of the product itself may have been faster; it never goes twice.
    const { rows } = await house.behind.query(
      `select s.state from notifications.sending s join notifications.notice n on n.id = s.notice_id where n.referral_id = $1`,
      [sent.id],
    );
    expect(rows).toEqual([{ state: about(sent).length === 0 ? "not_needed" : "sent" }]);
  });

  it("follows one's wishes, and stops when the address is removed", async () => {
    const kawai = house.as(town.kawai);
    await confirms(house, kawai, "kawai@shakyo.example.jp");
    const quiet = await sentTo(house, town.desks.jiritsu);
    await told(kawai, quiet, 1);
    await wishes(kawai, { mail: ["arrived"] });
    const wished = await sentTo(house, town.desks.jiritsu);
    await told(kawai, wished, 1);
    await house.sweep();
    const toKawai = lettersTo("kawai@shakyo.example.jp").map(({ subject }) => subject);
    expect(toKawai.filter((subject) => subject.includes(quiet.number))).toEqual([]);
    expect(toKawai.filter((subject) => subject.includes(wished.number))).toHaveLength(1);
    await kawai.api.DELETE("/api/mail-address");
    const later = await sentTo(house, town.desks.jiritsu);
    await told(kawai, later, 1);
    await settled(house);
    await house.sweep();
    expect(lettersTo("kawai@shakyo.example.jp").some(({ whole }) => whole.includes(later.number))).toBe(false);
  });
});

it("A wish is changed upon the version that was seen", async () => {
  const { version } = await wishes(house.as(town.iwasaki), { digest: ["results"] });
  const body = { mail: [], digest: [], quiet: null, quietOnClosedDays: true };
  const put = (match: string) =>
    house.as(town.iwasaki).api.PUT("/api/notice-settings", { params: { header: { "If-Match": match } }, body });
  expect((await put(`"${version - 1}"`)).response.status).toBe(412);
  expect((await put(`"${version}"`)).data).toMatchObject({ ...body, version: version + 1 });
});

it("keeps everybody's address, wishes and mails to themselves behind the sentences, too", async () => {
  await house.as(town.tanaka).api.PUT("/api/calendar", { body: { contents: "own" } });
  const orm = await openOrm("notifications", house.urlOf({ service: "notifications", job: false }), [], 1);
  const seenBy = (member: typeof town.tanaka, table: string) =>
    (orm.em.fork() as Em).transactional(async (em) => {
      const settings = ["municipality", "staff", "desk"].map(
        (name, n) => `set_config('tsunagi.${name}', $${n + 1}, true)`,
      );
      await rows(em, `select ${settings.join()}`, [town.municipality.id, member.id, member.memberships[0]?.deskId]);
      return rows<{ staff_id: string }>(em, `select staff_id from notifications.${table}`);
    });
  for (const table of ["mail_address", "preference", "sending", "calendar"]) {
    expect([table, new Set((await seenBy(town.tanaka, table)).map((row) => row.staff_id))]).toEqual([
      table,
      new Set([town.tanaka.id]),
    ]);
    // His colleague at the same desk.
    const others = (await seenBy(town.kawai, table)).filter((row) => row.staff_id !== town.kawai.id);
    expect([table, others]).toEqual([table, []]);
  }
  await orm.close(true);
});
