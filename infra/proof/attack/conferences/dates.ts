import type { DatePollSeen, DateQuestionSeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import type { Player } from "../../town/actors.ts";
import { isHost } from "../../town/sitting.ts";
import type { Stage } from "../../town/stage.ts";
import { type Aim, aim, type Shot } from "../aim.ts";
import { judge } from "./judge.ts";

interface Searched {
  readonly conference: { readonly id: string };
  readonly poll: DatePollSeen;
  /** What 桐山 is asked. */
  readonly question: DateQuestionSeen;
}

const isAsked = ({ name }: Player): boolean => name === "kiriyama";

/** 佐々木 looks for a date and asks 桐山; 望月 was asked and is asked no more. Of the sitting nobody else knows. */
async function search({ house }: Stage): Promise<Searched> {
  const sasaki = house.as(town.sasaki);
  const conference = await sasaki.plansConference();
  const asked = await sasaki.asksDates(conference, [town.kiriyama, town.mochizuki]);
  const ofMochizuki = asked.asks.find(({ staff }) => staff.id === town.mochizuki.id);
  const poll = await sasaki.withdrawsAsk(ofMochizuki);
  const id = poll.asks[0]?.id as string;
  return { conference, poll, question: await house.as(town.kiriyama).dateQuestion({ id }) };
}

const planned = async ({ house }: Stage) => ({ conference: await house.as(town.sasaki).plansConference() });

const ofHost = (done: number, shot: (target: Searched) => Omit<Shot, "expect">): Aim =>
  aim<Searched>(search, (_, who, target): Shot => ({ ...shot(target), expect: judge(isHost(who), false, done) }));

const ofAsked = (shot: (target: Searched) => Omit<Shot, "expect">): Aim =>
  aim<Searched>(search, (_, who, target): Shot => ({ ...shot(target), expect: [isAsked(who) ? 200 : 404] }));

const morita = () => ({ deskId: town.desks.kokusai.id, staffId: town.morita.id });

/** How a date is looked for: the host's table, and what each is asked for themselves. */
export const aimsAtDates = (): Readonly<Record<string, Aim>> => ({
  listInvitees: ofHost(200, ({ conference }) => ({
    method: "GET",
    path: `/conferences/${conference.id}/invitees?deskId=${town.desks.kokusai.id}`,
  })),
  listDatePolls: ofHost(200, ({ conference }) => ({ method: "GET", path: `/conferences/${conference.id}/date-polls` })),
  askDates: aim<Pick<Searched, "conference">>(
    planned,
    (_, who, { conference }): Shot => ({
      method: "POST",
      path: `/conferences/${conference.id}/date-polls`,
      body: {
        options: [{ startsAt: "2099-01-05T01:00:00Z", endsAt: "2099-01-05T02:00:00Z" }],
        people: [morita()],
        answerBy: "2099-01-04",
      },
      expect: judge(isHost(who), false),
    }),
  ),
  askAlso: ofHost(201, ({ poll }) => ({ method: "POST", path: `/date-polls/${poll.id}/asks`, body: morita() })),
  withdrawDateAsk: ofHost(201, ({ question }) => ({ method: "POST", path: `/date-asks/${question.id}/withdrawal` })),
  takeDate: ofHost(201, ({ poll }) => ({
    method: "POST",
    path: `/date-polls/${poll.id}/taking`,
    body: { optionId: poll.options[0]?.id },
    version: `"${poll.version}"`,
  })),
  endDatePoll: ofHost(201, ({ poll }) => ({
    method: "POST",
    path: `/date-polls/${poll.id}/ending`,
    version: `"${poll.version}"`,
  })),
  listDateQuestions: aim(
    async () => undefined,
    (): Shot => ({ method: "GET", path: "/date-questions", expect: [200] }),
  ),
  getDateQuestion: ofAsked(({ question }) => ({ method: "GET", path: `/date-questions/${question.id}` })),
  answerDates: ofAsked(({ question }) => ({
    method: "PUT",
    path: `/date-questions/${question.id}/answer`,
    body: { marks: [{ optionId: question.options[0]?.id, mark: "yes" }] },
    version: `"${question.version}"`,
  })),
});
