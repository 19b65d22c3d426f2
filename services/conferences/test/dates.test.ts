import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type ConferenceSeen, type DatePollSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

/** 日程調整: 宮本 looks for a date for a 支援会議 that nobody else knows of; 桐山・田中・中村 are asked when they could come. */

let house: House;
let conference: ConferenceSeen;
let poll: DatePollSeen;
const refusal = (status: number, code: string) => ({ status, body: { code } });
const HOUR = 3_600_000;
const onTheHour = (hours: number) => new Date(Math.ceil(Date.now() / HOUR) * HOUR + hours * HOUR).toISOString();
const slot = (from: number, hours = 1) => ({ startsAt: onTheHour(from), endsAt: onTheHour(from + hours) });

beforeAll(async () => {
  house = await openHouse();
  const miyamoto = house.as(town.miyamoto);
  conference = await miyamoto.plansConference({ title: "第12回 支援会議", place: "第2会議室" });
  const subject = { topic: "8050世帯の見守り", person: "沢渡 一郎" };
  const item = await miyamoto.addsItem(conference, { kindId: town.conferenceKinds.shien.id, subject });
  await miyamoto.seats(item, town.kiriyama);
  poll = await miyamoto.asksDates(conference, [town.kiriyama, town.tanaka, town.nakamura]);
});
afterAll(() => house.close());

describe("asking", () => {
  it("lets the host pick anybody who does casework at a desk, and nobody else look who works there", async () => {
    expect(await house.as(town.miyamoto).invitees(conference, town.desks.fukushi)).toEqual([
      town.ogawa.name,
      town.sasaki.name,
    ]);
    await expect(house.as(town.kiriyama).invitees(conference, town.desks.fukushi)).rejects.toMatchObject(
      refusal(404, "not-found"),
    );
  });

  it("takes no past and no odd minute, no date twice, and one search at a time", async () => {
    const miyamoto = house.as(town.miyamoto);
    const other = await miyamoto.plansConference();
    const asks = (changes: object) => miyamoto.asksDates(other, [town.kiriyama], changes);
    await expect(asks({ options: [slot(-30)] })).rejects.toMatchObject(refusal(400, "past-date"));
    await expect(asks({ options: [slot(50), slot(50)] })).rejects.toMatchObject(refusal(400, "same-date"));
    await expect(asks({ options: [slot(50, -1)] })).rejects.toMatchObject(refusal(400, "ends-before-start"));
    const odd = { ...slot(50), startsAt: onTheHour(50).replace(":00:00.000", ":05:00.000") };
    await expect(asks({ options: [odd] })).rejects.toMatchObject(refusal(400, "invalid"));
    await expect(asks({ answerBy: "2099-01-01" })).rejects.toMatchObject(refusal(400, "late-answer"));
    await expect(asks({ answerBy: "2026-01-01" })).rejects.toMatchObject(refusal(400, "late-answer"));
    await expect(miyamoto.asksDates(other, [town.kiriyama, town.kiriyama])).rejects.toMatchObject(
      refusal(409, "asked-twice"),
    );
    await expect(miyamoto.asksDates(other, [town.hashimoto])).rejects.toMatchObject(refusal(400, "unknown-member"));
    await expect(miyamoto.asksDates(conference, [town.kiriyama])).rejects.toMatchObject(refusal(409, "poll-open"));
  });

  it("is the host's alone, and only while the sitting is prepared", async () => {
    await expect(house.as(town.kiriyama).asksDates(conference, [town.tanaka])).rejects.toMatchObject(
      refusal(404, "not-found"),
    );
    await expect(house.as(town.kiriyama).datePolls(conference)).rejects.toMatchObject(refusal(404, "not-found"));
  });
});

describe("being asked", () => {
  it("shows which desk asks, what could be and until when; and not a word of what it is for", async () => {
    const kiriyama = house.as(town.kiriyama);
    const [question] = await kiriyama.dateQuestions();
    expect(question).toMatchObject({ desk: { id: town.desks.marugoto.id }, isOpen: true, actions: ["answer"] });
    expect(question?.options).toHaveLength(3);
    const said = JSON.stringify(question);
    const ids = [conference.id, poll.id, town.tanaka.id, town.nakamura.id, town.miyamoto.id];
    for (const secret of ["支援会議", "第2会議室", "沢渡", "田中", "中村", "宮本", ...ids])
      expect(said).not.toContain(secret);
    await expect(kiriyama.seesConference(conference)).rejects.toMatchObject(refusal(404, "not-found"));
    expect(await kiriyama.conferences()).toEqual([]);
  });

  it("is told by a notice that says no more", async () => {
    const { items } = await told(town.kiriyama, "dates_asked");
    expect(items).toMatchObject([{ title: "会議の日程を聞かれています", conferenceId: null }]);
  });

  it("is answered by each for themselves, as often as they like, with a word that is sealed", async () => {
    const [kiriyama, tanaka] = [house.as(town.kiriyama), house.as(town.tanaka)];
    const [ofKiriyama] = await kiriyama.dateQuestions();
    const [ofTanaka] = await tanaka.dateQuestions();
    if (!ofKiriyama || !ofTanaka) throw new Error("nobody was asked");
    const answered = await kiriyama.answersDates(ofKiriyama, ["yes", "no", "maybe"], "火曜は訪問の日です。");
    expect(answered).toMatchObject({
      remark: "火曜は訪問の日です。",
      options: [{ mark: "yes" }, { mark: "no" }, { mark: "maybe" }],
    });
    await expect(kiriyama.answersDates(ofKiriyama, ["no"])).rejects.toMatchObject(refusal(412, "changed"));
    await kiriyama.answersDates(answered, ["maybe", "yes", "no"], "火曜は訪問の日です。");
    await tanaka.answersDates(ofTanaka, ["yes", "yes", "no"]);
    await expect(tanaka.dateQuestion(ofKiriyama)).rejects.toMatchObject(refusal(404, "not-found"));
    await expect(tanaka.answersDates(ofKiriyama, ["no"])).rejects.toMatchObject(refusal(404, "not-found"));
    const { rows } = await house.behind.query("select row_to_json(a)::text as row from conferences.date_ask a");
    expect(rows.map(({ row }) => row).join()).not.toContain("訪問");
  });
});

describe("the host", () => {
  it("sees who can come when, the best first", async () => {
    const [seen] = await house.as(town.miyamoto).datePolls(conference);
    expect(seen?.options.map(({ yes, maybe, no, unanswered }) => [yes, maybe, no, unanswered])).toEqual([
      [2, 0, 0, 1],
      [1, 1, 0, 1],
      [0, 0, 2, 1],
    ]);
    expect(seen?.asks.find(({ staff }) => staff.id === town.kiriyama.id)).toMatchObject({
      remark: "火曜は訪問の日です。",
    });
  });

  it("never learns that somebody has another sitting, which they are told themselves", async () => {
    const [miyamoto, kiriyama] = [house.as(town.miyamoto), house.as(town.kiriyama)];
    const before = await miyamoto.datePolls(conference);
    const [question] = await kiriyama.dateQuestions();
    expect(question?.options.map(({ clash }) => clash)).toEqual([null, null, null]);
    const [sasaki, ogawa] = [house.as(town.sasaki), house.as(town.ogawa)];
    const second = question?.options[1];
    const elsewhere = await sasaki.plansConference({
      startsAt: second?.startsAt as string,
      endsAt: second?.endsAt as string,
    });
    const item = await sasaki.addsItem(elsewhere, {
      kindId: town.conferenceKinds.konkyu.id,
      subject: { topic: "別件" },
    });
    await sasaki.seats(item, town.kiriyama);
    await ogawa.conducts(await ogawa.seesConference(elsewhere), "announcement");
    const [again] = await kiriyama.dateQuestions();
    expect(again?.options.map(({ clash }) => clash)).toEqual([
      null,
      { conferenceId: elsewhere.id, dateQuestionId: null },
      null,
    ]);
    expect(await miyamoto.datePolls(conference)).toEqual(before);
  });

  it("asks one more, and asks one no more: the question is gone for them at once", async () => {
    const miyamoto = house.as(town.miyamoto);
    poll = await miyamoto.asksAlso(poll, town.sasaki);
    const [ofSasaki] = await house.as(town.sasaki).dateQuestions();
    if (!ofSasaki) throw new Error("佐々木 was not asked");
    await expect(miyamoto.asksAlso(poll, town.sasaki)).rejects.toMatchObject(refusal(409, "asked-twice"));
    const left = await miyamoto.withdrawsAsk(poll.asks.find(({ staff }) => staff.id === town.sasaki.id));
    expect(left.asks.map(({ staff }) => staff.id)).not.toContain(town.sasaki.id);
    expect(await house.as(town.sasaki).dateQuestions()).toEqual([]);
    await expect(house.as(town.sasaki).dateQuestion(ofSasaki)).rejects.toMatchObject(refusal(404, "not-found"));
    await expect(house.as(town.sasaki).answersDates(ofSasaki, ["yes"])).rejects.toMatchObject(
      refusal(404, "not-found"),
    );
  });

  it("counts nobody who works there no more", async () => {
    const end = (day: string) =>
      house.behind.query(`update directory.membership set until_date = ${day} where staff_id = $1`, [town.nakamura.id]);
    await end("current_date - 2");
    const [seen] = await house.as(town.miyamoto).datePolls(conference);
    expect(seen?.options[0]).toMatchObject({ yes: 2, unanswered: 0 });
    expect(seen?.asks.find(({ staff }) => staff.id === town.nakamura.id)).toMatchObject({ isGone: true });
    await end("null");
  });

  it("takes a date with one press; those who were asked hear of it with the announcement and not before", async () => {
    const [miyamoto, miura, kiriyama] = [house.as(town.miyamoto), house.as(town.miura), house.as(town.kiriyama)];
    const [question] = await kiriyama.dateQuestions();
    const [open] = await miyamoto.datePolls(conference);
    const best = open?.options[0];
    if (!open || !best || !question) throw new Error("nothing is open");
    const taken = await miyamoto.takesDate(open, best);
    expect(taken).toMatchObject({ status: "taken", takenOptionId: best.id, actions: [] });
    expect(await miyamoto.seesConference(conference)).toMatchObject({ startsAt: best.startsAt, endsAt: best.endsAt });
    expect(await kiriyama.dateQuestions()).toEqual([]);
    expect(await kiriyama.dateQuestion(question)).toMatchObject({ isOpen: false, actions: [] });
    await expect(kiriyama.answersDates(question, ["no"])).rejects.toMatchObject(refusal(409, "not-now"));
    await expect(miyamoto.takesDate(taken, best)).rejects.toMatchObject(refusal(409, "not-now"));
    await expect(kiriyama.seesConference(conference)).rejects.toMatchObject(refusal(404, "not-found"));
    await miura.conducts(await miura.seesConference(conference), "announcement");
    expect(await kiriyama.seesConference(conference)).toMatchObject({ startsAt: best.startsAt });
    await expect(house.as(town.tanaka).seesConference(conference)).rejects.toMatchObject(refusal(404, "not-found"));
  });

  it("ends it without a date; and so does the announcement", async () => {
    const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
    const other = await miyamoto.plansConference();
    await miyamoto.endsPoll(await miyamoto.asksDates(other, [town.tanaka]));
    expect(await house.as(town.tanaka).dateQuestions()).toEqual([]);
    await miyamoto.asksDates(other, [town.tanaka]);
    await miyamoto.addsItem(other, { kindId: town.conferenceKinds.shien.id, subject: { topic: "見守り" } });
    await miura.conducts(await miura.seesConference(other), "announcement");
    expect((await miyamoto.datePolls(other)).map(({ status }) => status)).toEqual(["ended", "ended"]);
    expect(await house.as(town.tanaka).dateQuestions()).toEqual([]);
    await expect(miyamoto.asksDates(other, [town.tanaka])).rejects.toMatchObject(refusal(409, "not-now"));
  });
});

it("takes no date that has passed, and hears answers late until one is taken", async () => {
  const [miyamoto, tanaka] = [house.as(town.miyamoto), house.as(town.tanaka)];
  const open = await miyamoto.asksDates(await miyamoto.plansConference(), [town.tanaka]);
  const first = open.options[0];
  house.setClock(new Date(Date.parse(first?.startsAt as string) + HOUR));
  expect((await miyamoto.datePolls({ id: open.conferenceId }))[0]?.options.map(({ actions }) => actions)).toEqual([
    [],
    ["take"],
    ["take"],
  ]);
  await expect(miyamoto.takesDate(open, first)).rejects.toMatchObject(refusal(400, "past-date"));
  await expect(miyamoto.takesDate(open, { id: poll.options[0]?.id as string })).rejects.toMatchObject(
    refusal(400, "unknown-option"),
  );
  const question = (await tanaka.dateQuestions()).at(-1);
  if (!question) throw new Error("田中 was not asked");
  const elsewhere = { ...question, options: poll.options as never };
  await expect(tanaka.answersDates(elsewhere, ["yes"])).rejects.toMatchObject(refusal(400, "unknown-option"));
  expect(await tanaka.answersDates(question, ["no", "yes", "yes"])).toMatchObject({ isOpen: true });
  await miyamoto.endsPoll(open);
  house.setClock(undefined);
});

it("puts first what fewest cannot, among what as many can; and tells who is asked twice for one time", async () => {
  const [miyamoto, tanaka, nakamura] = [house.as(town.miyamoto), house.as(town.tanaka), house.as(town.nakamura)];
  const members = [town.tanaka, town.nakamura];
  const one = await miyamoto.asksDates(await miyamoto.plansConference(), members);
  const questionOf = async (person: typeof tanaka, { options }: typeof one) =>
    (await person.dateQuestions()).find(({ options: asked }) =>
      asked.every(({ id }) => options.some((option) => option.id === id)),
    ) as Awaited<ReturnType<typeof tanaka.dateQuestions>>[number];
  await tanaka.answersDates(await questionOf(tanaka, one), ["yes", "yes", "no"]);
  await nakamura.answersDates(await questionOf(nakamura, one), ["no", "maybe", "no"]);
  const [seen] = await miyamoto.datePolls({ id: one.conferenceId });
  expect(seen?.options.map(({ yes, maybe, no }) => [yes, maybe, no])).toEqual([
    [1, 1, 0],
    [1, 0, 1],
    [0, 0, 2],
  ]);
  const other = await miyamoto.asksDates(await miyamoto.plansConference(), members);
  const [first, again] = [await questionOf(tanaka, one), await questionOf(tanaka, other)];
  expect(again.options.map(({ clash }) => clash)).toEqual([
    { conferenceId: null, dateQuestionId: first.id },
    { conferenceId: null, dateQuestionId: first.id },
    null,
  ]);
  await miyamoto.endsPoll(seen as typeof one);
  expect((await questionOf(tanaka, other)).options.map(({ clash }) => clash)).toEqual([null, null, null]);
  await miyamoto.endsPoll(other);
});

it("tells two sittings at one time to the person alone who sits at both", async () => {
  const kiriyama = house.as(town.kiriyama);
  const seen = await kiriyama.conferences();
  const clashing = seen.filter(({ clashes }) => clashes);
  expect(clashing.length).toBeGreaterThan(0);
  expect(seen.every(({ mine }) => mine)).toBe(true);
  // Two at once of one's own desk are no clash to whoever has a place at neither.
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  const { startsAt, endsAt } = await miyamoto.seesConference(conference);
  const beside = await miyamoto.plansConference({ startsAt, endsAt });
  await miyamoto.addsItem(beside, { kindId: town.conferenceKinds.shien.id, subject: { topic: "見守り" } });
  await miura.conducts(await miura.seesConference(beside), "announcement");
  for (const host of [town.miyamoto, town.miura, town.sasaki])
    expect((await house.as(host).conferences()).filter(({ clashes, mine }) => clashes || mine)).toEqual([]);
});

async function told(member: typeof town.kiriyama, topic: string) {
  for (let tries = 0; tries < 100; tries += 1) {
    const items = (await house.as(member).notices()).items.filter((one) => one.topic === topic);
    if (items.length > 0) return { items };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${topic} was never told`);
}
