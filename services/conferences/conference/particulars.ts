import { type ConferenceForm, conferenceProblems } from "@tsunagi/contracts";
import { Refusal } from "@tsunagi/permissions";
import type { Particulars } from "./conference.ts";

interface Asked {
  readonly title: string;
  readonly form: ConferenceForm;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
}

/** What was asked for, in times; refuses an end before the start. */
export function particularsOf({ startsAt, endsAt, ...rest }: Asked): Particulars {
  const times = { startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
  if (times.endsAt <= times.startsAt) throw new Refusal(conferenceProblems.endsBeforeStart);
  return { ...rest, ...times };
}
