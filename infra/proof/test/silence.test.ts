import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { changeCalendar } from "../clocks/calendar.ts";
import { letPass } from "../clocks/follow.ts";
import { unclimbed, unheard } from "../clocks/missed.ts";
import { silences } from "../clocks/silence.ts";
import { compareReferral } from "../compare/hand-off/referrals.ts";
import { compareBoxes } from "../compare/hand-off/trays.ts";
import { acting } from "../deeds/acting.ts";
import { consenting, withdrawing } from "../deeds/consents.ts";
import { does } from "../deeds/deed.ts";
import { drafting, sending } from "../deeds/sending.ts";
import { dateIn } from "../deeds/terms.ts";
import { referralSeen } from "../model/hand-off/handed.ts";
import { ALL, type Case, one, type Referral } from "../model/world.ts";
import { type Draw, drawFrom, SEED } from "../moves/draw.ts";
import { DESKS } from "../moves/move.ts";
import { handOffs, takeStep } from "../moves/walk.ts";
import { playerOf } from "../town/actors.ts";
import { handOver, newCase } from "../town/scene.ts";
import { openStage, type Stage } from "../town/stage.ts";

/**
 * No open つなぎ is ever without somebody whose clock runs, or who knows why it rests: random hand-offs in a random
 * calendar, months of them, with people away, desks closed and hours set anew. The consents are given now and have no
 * end: the database asks its own clock, which nobody can set.
 */
const LENGTH = 60 * Number(process.env.PROOF_RUNS ?? 1);
const HOUR = 60;
/** Every other deed, so that no town is about nothing. */
const PLOT = [
  "draft",
  "send",
  "draft",
  "send",
  "accept",
  "draft",
  "send",
  "inquire",
  "hold",
  "draft",
  "send",
  "decline",
];
const PAUSES = [1, HOUR / 2, 4 * HOUR, 24 * HOUR, 72 * HOUR, 240 * HOUR];

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  for (const name of ["kiriyama", "ogawa", "miyamoto", "nagata"]) {
    const who = playerOf(name);
    const of = await newCase(stage, who);
    const recipients = DESKS.filter((desk) => desk !== who.desk);
    await does(stage, who, consenting(stage, who, of, { categories: ALL, recipients, until: null }));
  }
  await stage.settle();
}, 60_000);
afterAll(() => stage.house.close());

const say = (found: readonly string[]) => {
  for (const one of found) stage.differ(one);
};

/** The town sleeps, and wakes: after the first sweep nothing is unheard, after some nothing waits. */
async function pause(minutes: number): Promise<void> {
  await letPass(stage, minutes);
  say(await unheard(stage));
  for (let again = 0; again < 3; again += 1) await letPass(stage, 0);
  say([...(await unheard(stage)), ...(await unclimbed(stage)), ...(await silences(stage))]);
}

/** Several rungs may be climbed within one pause: the events know of each. */
async function climbed(): Promise<number[]> {
  const { rows } = await stage.house.behind.query(
    "select distinct (payload->>'rung')::int as rung from ledger.outbox where name = 'referral.overdue' order by 1",
  );
  return rows.map(({ rung }) => rung);
}

/** What an acceptance opens from tomorrow on the database shows to nobody yet: here nobody goes on from it. */
const forgetSight = () =>
  stage.moveOn({ ...stage.world, grants: stage.world.grants.filter(({ basis }) => basis === "lead") });

/** One deed in the calendar of that moment, and what somebody sees of it all. */
async function live(draw: Draw, at: number): Promise<void> {
  if (draw.chance(35)) await changeCalendar(stage, draw);
  if (draw.chance(40)) await pause(draw.of(PAUSES));
  await takeStep(stage, draw, { bag: handOffs, named: at % 2 === 0 ? PLOT[(at / 2) % PLOT.length] : undefined });
  await stage.settle();
  forgetSight();
  say(await silences(stage));
  const who = draw.of(stage.everybody);
  await compareBoxes(stage, who);
  for (const referral of stage.world.referrals.filter(() => draw.chance(30)))
    await compareReferral(stage, who, referral);
}

it(`leaves no つなぎ to silence, whatever the calendar (SEED=${SEED})`, async () => {
  const draw = drawFrom(SEED);
  for (let at = 0; at < LENGTH && stage.differences.length === 0; at += 1) await live(draw, at);
  // Then nobody does anything any more: week by week it climbs, up to the managers, and rings there.
  for (let week = 0; week < 6 && stage.differences.length === 0; week += 1) await pause(7 * 24 * HOUR);
  if (stage.differences.length > 0)
    throw new Error([`SEED=${SEED}`, ...stage.differences.slice(0, 12), "The deeds:", ...stage.journal].join("\n"));
  // A property over nothing proves nothing.
  expect(await climbed()).toEqual([1, 2, 3]);
  expect(stage.world.referrals.length).toBeGreaterThan(5);
}, 600_000);

/** The first morning from tomorrow on at which this desk is open. */
async function openMorning(desk: string): Promise<Date> {
  const noon = new Date(stage.now());
  for (let days = 1; days < 60; days += 1) {
    const at = new Date(Date.parse(`${dateIn(noon.getTime(), days)}T10:00:00+09:00`));
    stage.setClock(at);
    const { body } = await stage.get(playerOf("kiriyama"), "/desks?limit=100");
    if (body.items.find(({ id }: { id: string }) => id === desk)?.opening.open) return at;
  }
  throw new Error("it never opens");
}

it("shows what comes back to a closed desk to whoever answers for it", async () => {
  const [kiriyama, hayase, nagata] = [playerOf("kiriyama"), playerOf("hayase"), playerOf("nagata")];
  const of = stage.world.cases.find(({ lead }) => lead === kiriyama.desk) as Case;
  const opens = await openMorning(hayase.desk);
  await does(
    stage,
    kiriyama,
    drafting(stage, kiriyama, { case: of.id, to: hayase.desk, urgency: "C", need: "care", categories: ALL }),
  );
  const { id } = stage.world.referrals.at(-1) as Referral;
  const now = () => one(stage.world.referrals, id);
  await does(stage, kiriyama, sending(stage, kiriyama, now()));
  await does(stage, hayase, acting(stage, hayase, now(), "sendBack"));
  expect(referralSeen(nagata, now())).toBeNull();
  stage.setClock(new Date(opens.getTime() + 24 * HOUR * 60_000));
  await does(stage, kiriyama, acting(stage, kiriyama, now(), "resubmit"));
  await stage.settle();
  expect(now().next?.desk).toBe(nagata.desk);
  say(await silences(stage));
  await compareReferral(stage, nagata, now());
  expect(stage.differences.splice(0)).toEqual([]);
});

it("asks for an answer where the ground ended while its result was waiting to be confirmed", async () => {
  const [kiriyama, tanaka] = [playerOf("kiriyama"), playerOf("tanaka")];
  stage.setClock(undefined);
  const of = await newCase(stage, kiriyama);
  const { id, ground } = await handOver(stage, { of, by: tanaka, categories: ["life_history"] });
  const now = () => one(stage.world.referrals, id);
  await does(stage, tanaka, acting(stage, tanaka, now(), "report"));
  await does(stage, kiriyama, withdrawing(stage, kiriyama, one(stage.world.consents, ground as string)));
  await does(stage, kiriyama, acting(stage, kiriyama, now(), "contest"));
  await letPass(stage, HOUR);
  await compareReferral(stage, tanaka, now());
  expect(stage.differences.splice(0)).toEqual([]);
});
