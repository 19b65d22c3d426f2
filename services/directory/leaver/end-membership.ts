import { leaverProblems, type MembershipId } from "@tsunagi/contracts";
import { command } from "@tsunagi/http";
import { addDays, type CalendarDate, calendarDate, tokyoDate } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";
import { getMembership, leave, leaversOf } from "./leaver.store.ts";
import { viewMember } from "./member.view.ts";

const LONGEST_DAYS = 366;

export const endMembership = command(
  "endMembership",
  async ({ actor, em, params, body, now, flush }) => {
    const membership = await getMembership(em, actor, params.membershipId);
    actor.must("end", membership);
    const since = sinceWhen(calendarDate(body.since), tokyoDate(now));
    const known = (await leaversOf(em, [membership])).get(membership.id);
    leave(em, membership, known, { since, reason: body.reason, by: actor.me.staffId, at: now });
    await flush();
    return viewMember(em, actor, membership);
  },
  async ({ actor, em }, id) => viewMember(em, actor, await getMembership(em, actor, id as MembershipId)),
);

function sinceWhen(since: CalendarDate, today: CalendarDate): CalendarDate {
  if (since < today || since > addDays(today, LONGEST_DAYS)) throw new Refusal(leaverProblems.leavingDay);
  return since;
}
