import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type DateQuestionSeen, type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

/** Several do something about the same search for a date at the same moment: what counts is what was first. */

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** How each of them was answered. */
async function answers(deeds: readonly Promise<unknown>[]): Promise<string[]> {
  const settled = await Promise.allSettled(deeds);
  return settled.map((one) => (one.status === "fulfilled" ? "done" : one.reason.body.code)).sort();
}

it("begins one search, and asks the same person once", async () => {
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  const conference = await miyamoto.plansConference();
  const asking = [miyamoto, miura, miyamoto].map((who) => who.asksDates(conference, [town.kiriyama]));
  expect(await answers(asking)).toEqual(["done", "poll-open", "poll-open"]);
  const [poll] = await miyamoto.datePolls(conference);
  const also = [miyamoto, miura].map((who) => who.asksAlso(poll as { id: string }, town.tanaka));
  expect(await answers(also)).toEqual(["asked-twice", "done"]);
});

it("takes one date, whoever announces the sitting or answers meanwhile", async () => {
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  for (let round = 0; round < 4; round += 1) {
    const conference = await miyamoto.plansConference();
    await miyamoto.addsItem(conference, { kindId: town.conferenceKinds.shien.id, subject: { topic: "見守り" } });
    const poll = await miyamoto.asksDates(conference, [town.kiriyama, town.tanaka]);
    const questions = await Promise.all(
      [town.kiriyama, town.tanaka].map(async (member) => {
        const one = (await house.as(member).dateQuestions()).find(({ options }) => sameIds(options, poll.options));
        return { person: house.as(member), question: one as DateQuestionSeen };
      }),
    );
    const seen = await miura.seesConference(conference);
    const outcome = await answers([
      miyamoto.takesDate(poll, poll.options[0]),
      miura.takesDate(poll, poll.options[1]),
      miura.conducts(seen, "announcement"),
      ...questions.map(({ person, question }) => person.answersDates(question, ["yes", "no", "maybe"])),
    ]);
    expect(outcome.every((one) => ["done", "changed", "not-now"].includes(one))).toBe(true);
    const [after] = await miyamoto.datePolls(conference);
    const { startsAt } = await miyamoto.seesConference(conference);
    const taken = poll.options.find(({ id }) => id === after?.takenOptionId);
    expect([after?.status === "open", startsAt]).toEqual([false, taken?.startsAt ?? conference.startsAt]);
  }
}, 60_000);

it("never goes on for a sitting that is called off: they wait for one another", async () => {
  const [miyamoto, miura] = [house.as(town.miyamoto), house.as(town.miura)];
  for (let round = 0; round < 4; round += 1) {
    const conference = await miyamoto.plansConference();
    await answers([miura.asksDates(conference, [town.kiriyama]), miyamoto.callsOff(conference)]);
    const { status } = await miyamoto.seesConference(conference);
    const open = (await miyamoto.datePolls(conference)).filter((poll) => poll.status === "open");
    expect([status, open]).toEqual(["called_off", []]);
  }
}, 60_000);

const sameIds = (some: readonly { id: string }[], others: readonly { id: string }[]) =>
  some.every(({ id }) => others.some((other) => other.id === id));
