import { addDays, instantAt, tokyoDate } from "@tsunagi/japan";
import { deskCalled } from "../desks.ts";
import { calendarOf } from "../history/calendar.ts";
import type { Deed, Scene } from "../history/chronicle/deed.ts";
import { type Login, staff, type TownMember } from "../staff.ts";
import { tellChronology } from "./chronology.ts";
import { answerDates, askForDates } from "./dates.ts";
import { conferenceKinds } from "./kinds.ts";
import { answerFirst, askFirst, askNext } from "./requests.ts";
import { released, sawatari, sheets, talk } from "./talk.ts";

const STORY = "sittings";
const MINUTE = 60_000;
/** In minutes. */
const BETWEEN_ROWS = 8;

const kindCalled = (key: (typeof conferenceKinds)[number]["key"]): string =>
  conferenceKinds.find((kind) => kind.key === key)?.id as string;
const member = (login: Login): TownMember => staff.find((one) => one.login === login) as TownMember;

/** Who sits at the sealed one. 中村 gave her 守秘の確認 on paper. */
const ROSTER: readonly Login[] = ["kiriyama", "tanaka", "nakamura"];

/** The conferences of the demo town: a sealed one a week ago, its next sitting, and one of organisations. */
export function sittingsOf(now: Date): Deed[] {
  const { daysAgo, after } = calendarOf(now);
  const at = (days: number, time: string) => instantAt(days < 0 ? daysAgo(-days) : after(tokyoDate(now), days), time);
  const deed = (step: string, when: Date, does: Deed["does"]): Deed => ({ story: STORY, step, at: when, does });
  const held = at(-7, "14:00");
  const during = (minutes: number) => new Date(held.getTime() + minutes * MINUTE);
  return [
    deed("plan", at(-14, "10:00"), (scene) => prepare(scene, "first", { title: "11月の支援会議", on: held })),
    deed("announce", at(-13, "10:00"), (scene) => announce(scene, "first")),
    deed("ask", at(-10, "10:30"), (scene) => askFirst(scene, now)),
    deed("answer", at(-9, "09:00"), answerFirst),
    deed("pledge", at(-9, "09:30"), pledge),
    deed("open", held, open),
    deed("sheets", at(-8, "11:00"), prepareSheets),
    deed("chronology", at(-8, "13:30"), tellChronology),
    ...talk.map((row, nth) => deed(`row ${nth}`, during(4 + nth * BETWEEN_ROWS), (scene) => speak(scene, row, now))),
    deed("close", during(55), close),
    deed("release", at(-6, "09:30"), release),
    deed("done", at(-5, "16:00"), finish),
    deed("plan again", at(-2, "10:00"), (scene) =>
      prepare(scene, "next", { title: "支援会議（2回目）", on: at(3, "14:00") }),
    ),
    deed("announce again", at(-1, "10:00"), (scene) => announce(scene, "next")),
    deed("ask again", at(-1, "11:00"), (scene) => askNext(scene, now)),
    deed("ask for dates", at(-1, "11:30"), (scene) =>
      askForDates(scene, [at(8, "10:00"), at(9, "14:00"), at(11, "10:00")], ROSTER.map(member)),
    ),
    deed("answer dates", at(-1, "13:00"), (scene) => answerDates(scene, "tanaka")),
    deed("network", at(-3, "11:00"), (scene) => gather(scene, at(10, "13:30"))),
  ].filter(({ at: when }) => when <= now);
}

const lasting = (on: Date) => ({
  form: "meeting" as const,
  startsAt: on.toISOString(),
  endsAt: new Date(on.getTime() + 90 * MINUTE).toISOString(),
  place: "市民福祉センター 2階 会議室",
});

/** 宮本 prepares a sitting: the first opens the 議題事例, the next takes it up again. */
async function prepare(
  scene: Scene,
  name: "first" | "next",
  { title, on }: { title: string; on: Date },
): Promise<void> {
  const miyamoto = scene.person("miyamoto", name);
  const conference = await miyamoto.plansConference({ title, ...lasting(on) });
  const what = name === "first" ? { subject: sawatari } : { conferenceCaseId: scene.made("compartment").id };
  const item = await miyamoto.addsItem(conference, { kindId: kindCalled("shien"), minutes: 60, ...what });
  for (const login of ROSTER) await miyamoto.seats(item, member(login));
  scene.keeps(name, conference);
  scene.keeps(`item of ${name}`, item);
  scene.keeps("compartment", { id: item.conferenceCaseId });
}

async function announce(scene: Scene, name: "first" | "next" | "network"): Promise<void> {
  const miura = scene.person("miura", name);
  await miura.conducts(await miura.seesConference(scene.made(name)), "announcement");
}

async function pledge(scene: Scene): Promise<void> {
  const item = scene.made("item of first");
  for (const login of ["kiriyama", "tanaka"] as const) await scene.person(login, "pledge").pledges(item);
  const miyamoto = scene.person("miyamoto", "paper");
  const { inside } = await miyamoto.seesItem(item);
  const ofNakamura = inside?.seats.find(({ staff: one }) => one.id === member("nakamura").id);
  await miyamoto.toSeat(ofNakamura, "paper-pledge");
}

async function open(scene: Scene): Promise<void> {
  const miyamoto = scene.person("miyamoto", "open");
  await miyamoto.conducts(await miyamoto.seesConference(scene.made("first")), "opening");
  await miyamoto.moves(await miyamoto.seesItem(scene.made("item of first")), "start");
}

/** What two agencies bring. */
async function prepareSheets(scene: Scene): Promise<void> {
  const item = scene.made("item of first");
  for (const { login, ...answers } of sheets) {
    const person = scene.person(login, "sheet");
    const own = (await person.sheets(item)).find(({ actions }) => actions.includes("fill"));
    if (own) await person.fills(own, answers);
  }
}

async function speak(scene: Scene, said: (typeof talk)[number], now: Date): Promise<void> {
  const { kind, speaker, body, readers, task } = said;
  const miyamoto = scene.person("miyamoto", "minutes");
  const speakerDeskId = deskCalled(speaker).id;
  const forSome = readers && { audience: "desks" as const, readerDeskIds: readers.map((key) => deskCalled(key).id) };
  const row = await miyamoto.writes(scene.made("item of first"), { kind, body, speakerDeskId, ...forSome });
  if (!task) return;
  const desk = deskCalled(speaker === "marugoto" ? "hotChuo" : speaker);
  const dueOn = addDays(tokyoDate(now), task.inDays - 7);
  const { tasks, ...decision } = await miyamoto.assigns(row, desk, { body: task.body, dueOn });
  if (speaker === "marugoto") scene.keeps("decision", decision);
  scene.keeps(`task of ${desk.key}`, tasks[0] as { id: string; version: number });
}

async function close(scene: Scene): Promise<void> {
  const miyamoto = scene.person("miyamoto", "close");
  await miyamoto.moves(await miyamoto.seesItem(scene.made("item of first")), "end");
  await miyamoto.marksAll(scene.made("item of first"));
  await miyamoto.conducts(await miyamoto.seesConference(scene.made("first")), "closing");
}

/** 三浦 lets one desk know what it has to know, and nobody there has received it yet. */
async function release(scene: Scene): Promise<void> {
  const { body, reason } = released;
  const deskIds = [deskCalled("fukushi").id];
  await scene.person("miura", "release").releases(scene.made("decision"), { body, reason, deskIds });
}

async function finish(scene: Scene): Promise<void> {
  const note = "包括の中村さんと訪問。玄関で10分話せた。膝の湿布を届ける約束をした。";
  await scene.person("kiriyama", "done").finishes(scene.made("task of hotChuo"), { note });
}

/** 支援関係機関ネットワーク会議: it speaks of nobody, and everybody who does casework may come. */
async function gather(scene: Scene, on: Date): Promise<void> {
  const miyamoto = scene.person("miyamoto", "network");
  const conference = await miyamoto.plansConference({ title: "支援関係機関ネットワーク会議", ...lasting(on) });
  const subject = { topic: "ひきこもりの人の居場所づくり", ask: "西部圏域で、平日の昼に使える場所はあるか。" };
  await miyamoto.addsItem(conference, { kindId: kindCalled("network"), minutes: 60, subject });
  scene.keeps("network", conference);
  await announce(scene, "network");
}
