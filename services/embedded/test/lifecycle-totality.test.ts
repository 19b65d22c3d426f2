import { describe, expect, it } from "@jest/globals";
import { basisLife, consentLife } from "@tsunagi/cases";
import {
  agendaItemLife,
  communityIssueLife,
  conferenceLife,
  datePollLife,
  informationRequestLife,
  meetingRecordLife,
  minuteLife,
  releaseLife,
  taskLife,
} from "@tsunagi/conferences";
import { noticeLife } from "@tsunagi/notifications";
import { Refusal } from "@tsunagi/permissions";
import { referralLife } from "@tsunagi/referrals";

const lives = {
  referral: referralLife,
  notice: noticeLife,
  consent: consentLife,
  basis: basisLife,
  conference: conferenceLife,
  agendaItem: agendaItemLife,
  datePoll: datePollLife,
  minute: minuteLife,
  meetingRecord: meetingRecordLife,
  task: taskLife,
  release: releaseLife,
  informationRequest: informationRequestLife,
  communityIssue: communityIssueLife,
};
/** Ends that `confirm` and `cancel` come to by their reason: the person's side is counted apart. */
const BY_REASON: readonly string[] = ["resident_declined", "failed"];

describe.each(Object.entries(lives))("the life of a %s", (_, life) => {
  const verbs = Object.keys(life.moves) as never[];
  const pairs = verbs.flatMap((verb) => life.statuses.map((status) => [verb, status] as const));

  it.each(pairs)("decides %s from %s: a state that exists, or 409", (verb, status) => {
    const record = { status } as never;
    if (life.allows(verb, record)) expect(life.statuses).toContain(life.next(verb, record));
    else expect(() => life.next(verb, record)).toThrow(Refusal);
  });

  it("has a way into every state but the first, and no verb that can never be done", () => {
    const reached = verbs.map((verb) => (life.moves[verb] as { to?: string }).to);
    for (const status of life.statuses.slice(1)) expect([...BY_REASON, ...reached]).toContain(status);
    for (const verb of verbs) expect((life.moves[verb] as { from: string[] }).from).not.toEqual([]);
  });
});
