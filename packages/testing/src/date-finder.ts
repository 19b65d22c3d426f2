import type { components } from "@tsunagi/contracts/api";
import { QuestionnaireSigner } from "./questionnaire-signer.ts";
import type { TownMember } from "./town/staff.ts";

type Schemas = components["schemas"];
export type DatePollSeen = Schemas["DatePoll"];
export type DateQuestionSeen = Schemas["DateQuestion"];

interface Versioned {
  readonly id: string;
  readonly version: number;
}

const HOUR = 3_600_000;

/** On the hour, some hours from now: a candidate has no odd minutes. */
const inHours = (hours: number): string => new Date(Math.ceil(Date.now() / HOUR) * HOUR + hours * HOUR).toISOString();

/** Three candidates, in two, three and four days; two hours each. */
const CANDIDATES = () => [48, 72, 96].map((hours) => ({ startsAt: inHours(hours), endsAt: inHours(hours + 2) }));

const today = () => new Date().toLocaleDateString("sv-SE", { timeZone: "Asia/Tokyo" });

/** @param post which of their memberships, where they have several */
const asPerson = (member: TownMember, post = 0) => ({
  staffId: member.id,
  deskId: member.memberships[post]?.deskId as string,
});

/** What somebody does to find a date for a conference, and what whoever is asked does. */
export class DateFinder extends QuestionnaireSigner {
  asksDates(
    conference: { id: string },
    members: readonly TownMember[],
    changes: Partial<Schemas["NewDatePoll"]> = {},
  ): Promise<DatePollSeen> {
    const people = members.map((member) => asPerson(member));
    const body = { options: CANDIDATES(), people, answerBy: today(), ...changes };
    const params = { ...this.once(), path: { conferenceId: conference.id } };
    return this.done(this.api.POST("/api/conferences/{conferenceId}/date-polls", { params, body }));
  }

  async datePolls(conference: { id: string }): Promise<DatePollSeen[]> {
    const params = { path: { conferenceId: conference.id } };
    return (await this.done(this.api.GET("/api/conferences/{conferenceId}/date-polls", { params }))).items;
  }

  async invitees(conference: { id: string }, desk: { id: string }): Promise<string[]> {
    const params = { path: { conferenceId: conference.id }, query: { deskId: desk.id, limit: 100 } };
    const { items } = await this.done(this.api.GET("/api/conferences/{conferenceId}/invitees", { params }));
    return items.map(({ name }) => name);
  }

  asksAlso(poll: { id: string }, member: TownMember): Promise<DatePollSeen> {
    const params = { ...this.once(), path: { datePollId: poll.id } };
    return this.done(this.api.POST("/api/date-polls/{datePollId}/asks", { params, body: asPerson(member) }));
  }

  withdrawsAsk(ask: { id: string } | undefined): Promise<DatePollSeen> {
    const params = { ...this.once(), path: { dateAskId: ask?.id ?? "none" } };
    return this.done(this.api.POST("/api/date-asks/{dateAskId}/withdrawal", { params }));
  }

  takesDate(poll: Versioned, option: { id: string } | undefined): Promise<DatePollSeen> {
    const params = this.asSeen(poll, { datePollId: poll.id });
    const body = { optionId: option?.id ?? "none" };
    return this.done(this.api.POST("/api/date-polls/{datePollId}/taking", { params, body }));
  }

  endsPoll(poll: Versioned): Promise<DatePollSeen> {
    const params = this.asSeen(poll, { datePollId: poll.id });
    return this.done(this.api.POST("/api/date-polls/{datePollId}/ending", { params }));
  }

  async dateQuestions(): Promise<DateQuestionSeen[]> {
    return (await this.done(this.api.GET("/api/date-questions", { params: { query: { limit: 100 } } }))).items;
  }

  dateQuestion({ id }: { id: string }): Promise<DateQuestionSeen> {
    return this.done(this.api.GET("/api/date-questions/{dateAskId}", { params: { path: { dateAskId: id } } }));
  }

  /** Each candidate in its order: "yes", "maybe", "no". */
  answersDates(
    { id, version, options }: DateQuestionSeen,
    marks: readonly ("yes" | "maybe" | "no")[],
    remark?: string,
  ): Promise<DateQuestionSeen> {
    const params = { header: { "If-Match": `"${version}"` }, path: { dateAskId: id } };
    const body = {
      marks: marks.map((mark, index) => ({ optionId: options[index]?.id as string, mark })),
      ...(remark && { remark }),
    };
    return this.done(this.api.PUT("/api/date-questions/{dateAskId}/answer", { params, body }));
  }
}
