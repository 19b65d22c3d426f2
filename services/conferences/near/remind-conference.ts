import type { ConferenceId } from "@tsunagi/contracts";
import { closingDays, rows } from "@tsunagi/database";
import type { Job } from "@tsunagi/http";
import { calendarDate, tokyoDate } from "@tsunagi/japan";
import { Conference } from "../conference/conference.ts";
import { LOOKS_AHEAD_MS, morningBefore } from "./morning-before.ts";

interface Coming {
  readonly id: string;
  readonly startsAt: string;
  readonly announcedAt: string;
}

/** On the last business day before a sitting, those who have a place there are reminded: once for each time it is set to. */
export const remindConference: Job = {
  name: "remind-conference",
  everyMs: 60_000,
  async find({ em, now }) {
    const closings = (await closingDays(em)).map(calendarDate);
    const coming = await rows<Coming>(em, COMING, [now, new Date(now.getTime() + LOOKS_AHEAD_MS)]);
    return coming
      .filter(({ startsAt, announcedAt }) => {
        const due = morningBefore(tokyoDate(new Date(startsAt)), closings);
        // Who was invited that very day, or later, has heard of it just now.
        return due <= now && new Date(announcedAt) < due;
      })
      .map(({ id }) => id);
  },
  async run({ em }, id) {
    if ((await rows(em, REMINDED, [id])).length === 0) return;
    const conference = await em.findOne(Conference, { id: id as ConferenceId });
    (conference as Conference | null)?.reminded();
  },
};

const COMING = `select id, starts_at "startsAt", announced_at "announcedAt" from conferences.conference
  where status = 'announced' and form <> 'written' and starts_at > $1 and starts_at < $2 and reminded_for is distinct from starts_at
  order by starts_at, id limit 500`;

/** Not by the entity: its version is what others see of it. */
const REMINDED = `update conferences.conference set reminded_for = starts_at
  where id = $1 and status = 'announced' and reminded_for is distinct from starts_at returning id`;
