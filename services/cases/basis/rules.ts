import { basisProblems, type Category, type LegalBasisCode, limitOf } from "@tsunagi/contracts";
import { type Em, groundsOfAgency, rows } from "@tsunagi/database";
import { addDays, calendarDate, instantAt, tokyoDate } from "@tsunagi/japan";
import { type Actor, Refusal } from "@tsunagi/permissions";

/** 「生命・身体の保護」 is for the emergency itself: what goes on needs a consent or a ground of its own. */
const LIFE_DAYS = 7;
const LONGEST_DAYS = 366;

/** The grounds of a public body and of a business differ (docs/RULINGS.md 11). */
export async function mustBeOurs(em: Em, actor: Actor, code: LegalBasisCode): Promise<void> {
  const ours = await groundsOfAgency(em, actor.me.agencyId, tokyoDate(actor.now));
  if (!ours.includes(code)) throw new Refusal(basisProblems.notThisProvider);
}

/** A ground opens no more than it is for. */
export function mustStayWithin(code: LegalBasisCode, categories: readonly Category[]): void {
  const limit = limitOf(code);
  if (limit && !categories.every((category) => limit.includes(category))) throw new Refusal(basisProblems.beyondBasis);
}

/** Until the end of the day asked for, within a year; LIFE by itself after seven days. */
export function untilWhen(code: LegalBasisCode, until: string, now: Date): Date {
  const today = tokyoDate(now);
  const last = code === "LIFE" ? addDays(today, LIFE_DAYS) : calendarDate(until);
  if (last < today || last > addDays(today, LONGEST_DAYS)) throw new Refusal(basisProblems.basisEnds);
  return instantAt(addDays(last, 1), "00:00");
}

/** Whether somebody else at this desk could approve: nobody approves their own request. */
export async function hasApprover(em: Em, actor: Actor): Promise<boolean> {
  const found = await rows(
    em,
    `select 1 from directory.published_membership
      where desk_id = $1 and role = 'supervisor' and takes_casework and staff_id <> $2
        and from_date <= $3 and (until_date is null or until_date >= $3) limit 1`,
    [actor.me.deskId, actor.me.staffId, tokyoDate(actor.now)],
  );
  return found.length > 0;
}
