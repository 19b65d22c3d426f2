import { expect, it } from "@jest/globals";
import { type House, openHouse, type Person } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

/**
 * Non-interference of 日程調整: towns that differ only in whether others are asked for a date, too. 田中 is asked in both; to
 * her, and to those who are not asked, each town answers alike. And to the host, whether or not 田中 has a sitting elsewhere.
 */

/** Ids and times say nothing by themselves: the same one is the same in both worlds. */
function alike(bodies: readonly unknown[]): string {
  const names = new Map<string, string>();
  const named = (kind: string) => (found: string) => {
    if (!names.has(found)) names.set(found, `<${kind}${names.size}>`);
    return names.get(found) as string;
  };
  return JSON.stringify(bodies)
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, named("id"))
    .replaceAll(/議-[2-9A-Z]{6}/g, named("number"))
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "<time>");
}

async function settle({ behind }: House): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    const { rows } = await behind.query("select from ledger.delivery where acked_at is null limit 1");
    if (rows.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error("something said was never heard");
}

const asking = (house: House) => async (who: Person, path: string) => {
  const answer = await fetch(`${house.url}/api${path}`, { headers: { Cookie: await who.cookie() } });
  const body = (await answer.json()) as Record<string, unknown>;
  return [path, answer.status, answer.headers.get("etag"), { ...body, instance: "" }];
};

const NOBODY = "0192f0c1-2222-7000-8000-000000000000";

/** `others`: 桐山 and 中村 are asked as well, answer, and one of them is asked no more; and another desk looks for a date. */
async function asked(house: House, others: boolean): Promise<string> {
  const [miyamoto, tanaka, kiriyama] = [house.as(town.miyamoto), house.as(town.tanaka), house.as(town.kiriyama)];
  const conference = await miyamoto.plansConference();
  const secretly = others ? [town.kiriyama, town.nakamura] : [];
  const poll = await miyamoto.asksDates(conference, [town.tanaka, ...secretly]);
  const [question] = await tanaka.dateQuestions();
  if (!question) throw new Error("田中 was not asked");
  let theirs: string | undefined;
  if (others) {
    const [own] = await kiriyama.dateQuestions();
    if (own) await kiriyama.answersDates(own, ["yes", "no", "no"], "内緒のひとこと");
    theirs = own?.id;
    await miyamoto.withdrawsAsk(poll.asks.find(({ staff }) => staff.id === town.nakamura.id));
    await house.as(town.sasaki).asksDates(await house.as(town.sasaki).plansConference(), [town.kiriyama]);
  }
  const answered = await tanaka.answersDates(question, ["no", "yes", "maybe"]);
  await settle(house);
  const ask = asking(house);
  const answers: unknown[] = [];
  for (const who of [tanaka, house.as(town.shimura), house.as(town.morita), house.as(town.hashimoto)])
    for (const path of [
      "/date-questions",
      `/date-questions/${question.id}`,
      `/date-questions/${theirs ?? NOBODY}`,
      `/conferences/${conference.id}`,
      `/conferences/${conference.id}/date-polls`,
      "/conferences?when=coming",
      "/notices",
    ])
      answers.push(await ask(who, path));
  // What is decided, and that it is over, is told alike, too.
  const [open] = await miyamoto.datePolls(conference);
  if (open) await miyamoto.endsPoll(open);
  await settle(house);
  for (const path of ["/date-questions", `/date-questions/${answered.id}`, "/notices"])
    answers.push(await ask(tanaka, path));
  const said = alike(answers);
  expect(said).not.toContain("内緒");
  return said;
}

/** `elsewhere`: 田中 sits at another desk's sealed sitting at the very time of the first candidate. */
async function hosted(house: House, elsewhere: boolean): Promise<string> {
  const [miyamoto, sasaki, ogawa, tanaka] = [town.miyamoto, town.sasaki, town.ogawa, town.tanaka].map((one) =>
    house.as(one),
  ) as [Person, Person, Person, Person];
  const conference = await miyamoto.plansConference();
  const poll = await miyamoto.asksDates(conference, [town.tanaka]);
  if (elsewhere) {
    const { startsAt, endsAt } = poll.options[0] as { startsAt: string; endsAt: string };
    const other = await sasaki.plansConference({ startsAt, endsAt });
    const { id: kindId } = town.conferenceKinds.konkyu;
    await sasaki.seats(await sasaki.addsItem(other, { kindId, subject: { topic: "別件" } }), town.tanaka);
    await ogawa.conducts(await ogawa.seesConference(other), "announcement");
  }
  const [question] = await tanaka.dateQuestions();
  expect(question?.options.filter(({ clash }) => clash)).toHaveLength(elsewhere ? 1 : 0);
  if (question) await tanaka.answersDates(question, ["yes", "yes", "no"]);
  const { id: kindId } = town.conferenceKinds.shien;
  await miyamoto.seats(await miyamoto.addsItem(conference, { kindId, subject: { topic: "見守り" } }), town.tanaka);
  const [answered] = await miyamoto.datePolls(conference);
  if (answered) await miyamoto.takesDate(answered, answered.options[0]);
  const miura = house.as(town.miura);
  await miura.conducts(await miura.seesConference(conference), "announcement");
  expect((await tanaka.seesConference(conference)).clashes).toBe(elsewhere);
  await settle(house);
  const ask = asking(house);
  const paths = [
    `/conferences/${conference.id}`,
    `/conferences/${conference.id}/date-polls`,
    "/conferences?when=coming",
  ];
  return alike([answered, ...(await Promise.all([...paths, "/notices"].map((path) => ask(miura, path))))]);
}

it.each([
  ["whoever is asked, and whoever is not, whether or not others are asked", asked],
  ["the host, whether or not somebody who is asked sits elsewhere at that time", hosted],
])(
  "answers alike: %s",
  async (_, live) => {
    const [house, without] = [await openHouse(), await openHouse()];
    try {
      expect(await live(house, true)).toEqual(await live(without, false));
    } finally {
      await house.close();
      await without.close();
    }
  },
  60_000,
);
