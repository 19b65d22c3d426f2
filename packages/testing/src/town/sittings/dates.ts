import { addDays, tokyoDate } from "@tsunagi/japan";
import type { Scene } from "../history/chronicle/deed.ts";
import type { Login, TownMember } from "../staff.ts";

const LENGTH_MS = 90 * 60_000;
const DAYS_TO_ANSWER = 4;

/** 宮本 looks for a date for the sitting after the next; but for those who are asked nobody knows of it. */
export async function askForDates(
  scene: Scene,
  starts: readonly [Date, ...Date[]],
  members: readonly TownMember[],
): Promise<void> {
  const miyamoto = scene.person("miyamoto", "ask");
  const options = starts.map((start) => ({
    startsAt: start.toISOString(),
    endsAt: new Date(start.getTime() + LENGTH_MS).toISOString(),
  }));
  const conference = await miyamoto.plansConference({
    title: "支援会議（3回目）",
    place: "市民福祉センター 2階 会議室",
    ...(options[0] as (typeof options)[number]),
  });
  const answerBy = addDays(tokyoDate(starts[0]), -DAYS_TO_ANSWER);
  await miyamoto.asksDates(conference, members, { options, answerBy });
}

/** One of them has answered. */
export async function answerDates(scene: Scene, login: Login): Promise<void> {
  const person = scene.person(login, "answer");
  const [question] = await person.dateQuestions();
  if (question) await person.answersDates(question, ["yes", "maybe", "yes"], "14時は訪問が入るかもしれません。");
}
