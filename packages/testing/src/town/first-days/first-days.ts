import { addDays, fiscalYearOf, instantAt, tokyoDate } from "@tsunagi/japan";
import { eventually } from "../../eventually.ts";
import { deskCalled } from "../desks.ts";
import { opensCase } from "../history/cases.ts";
import type { Deed, Scene } from "../history/chronicle/deed.ts";
import { keepTime } from "../places/desk-time.ts";
import { offers } from "../places/offers.ts";
import { courseOf } from "./course.ts";
import { people } from "./people.ts";
import { entries } from "./records.ts";
import { stories } from "./stories.ts";
import { ID, type Story } from "./story.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** The last days of the town, counted in hours: what whoever starts the product finds first. */
export function firstDaysOf(now: Date): Deed[] {
  const keepsTime: Deed = {
    story: "desk time",
    step: "of the next days",
    at: now,
    does: (scene) => keepTime((login) => scene.person(login, "keeps time"), now),
  };
  return [...stories.flatMap((story) => daysOf(story, now)), ...records(now), ...offers(now), keepsTime];
}

function daysOf(story: Story, now: Date): Deed[] {
  const { resident, worker, to } = story;
  const ago = (hours: number, minutes = 0) => new Date(now.getTime() - hours * HOUR + minutes * MINUTE);
  const earliest = Math.max(...to.map(({ hoursAgo }) => hoursAgo)) + 24;
  const deed = (step: string, at: Date, does: Deed["does"], numbered?: true): Deed => ({
    story: resident,
    step,
    at,
    does,
    ...(numbered && { numbered }),
  });
  return [
    deed("case", ago(earliest), (scene) => opensCase(scene, worker, people[resident]), true),
    deed("grounds", ago(earliest, 5), (scene) => letGo(scene, story)),
    ...to.flatMap((chapter, index) =>
      courseOf(String(index), worker, chapter, ago(chapter.hoursAgo)).map(({ step, minutes, does }) =>
        deed(`${index} ${step}`, ago(chapter.hoursAgo, minutes), does, step === "draft" ? true : undefined),
      ),
    ),
    ...(story.withdrawnHoursAgo
      ? [deed("withdrawal", ago(story.withdrawnHoursAgo), (scene) => withdraws(scene, story))]
      : []),
    ...(story.asks ? [deed("asks", ago(1), (scene) => asksFor(scene, story, now))] : []),
  ];
}

/** What lets the story go: the person's consent, or where they give none the ground that protects their life. */
async function letGo(scene: Scene, { worker, to, life }: Story): Promise<void> {
  const categories = [...new Set(to.flatMap((chapter) => chapter.categories))];
  const desksTo = to.map(({ desk }) => deskCalled(desk));
  const person = scene.person(worker, "grounds");
  const supportCase = scene.made("case");
  if (life) {
    await person.requestsBasis(supportCase, desksTo, { code: "LIFE", reason: life, categories, until: "2099-12-31" });
    return;
  }
  const { consents } = await person.recordsConsent(supportCase, desksTo, { categories });
  scene.keeps("consent", consents[0] as { id: string });
}

/** The end of it is dated by the moment at which it reaches its つなぎ: the clock waits for that. */
async function withdraws(scene: Scene, { worker, to }: Story): Promise<void> {
  const person = scene.person(worker, "withdraw");
  const withdrawal = { method: "oral", note: "本人から電話があった" } as const;
  await person.withdraws(scene.made("case"), scene.made("consent"), withdrawal);
  for (const [index] of to.entries()) {
    await eventually(async () => {
      const { status, lapsedAt } = await person.sees(scene.made(String(index)));
      if (status !== "returned" && !lapsedAt) throw new Error("the end of the consent is still on its way");
    });
  }
}

/** A request that still waits for somebody's word. */
async function asksFor(scene: Scene, { worker, asks }: Story, now: Date): Promise<void> {
  if (!asks) return;
  const { code, desk, reason } = asks;
  const sheet = {
    code,
    reason,
    categories: [ID, "life_history" as const],
    until: `${fiscalYearOf(tokyoDate(now)) + 1}-03-31`,
  };
  await scene.person(worker, "asks").requestsBasis(scene.made("case"), [deskCalled(desk)], sheet);
}

/** Written down half an hour after each of the visits to 佐久間 トメ. */
const records = (now: Date): Deed[] =>
  entries.map(({ who, daysAgo, at, ...record }, index) => {
    const occurredAt = instantAt(addDays(tokyoDate(now), -daysAgo), at);
    return {
      story: "sakumaTome" satisfies Story["resident"],
      step: `record ${index}`,
      at: new Date(occurredAt.getTime() + HOUR / 2),
      async does(scene: Scene) {
        await scene.person(who).writesRecord(scene.made("case"), { ...record, occurredAt: occurredAt.toISOString() });
      },
    };
  });
