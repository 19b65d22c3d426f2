import { type AbsenceId, absenceProblems, problems, type StaffId } from "@tsunagi/contracts";
import { type Em, newId } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { addDays, type CalendarDate, calendarDate, tokyoDate } from "@tsunagi/japan";
import { type Actor, Refusal } from "@tsunagi/permissions";
import { current } from "../staff/memberships.ts";
import { Membership } from "../staff/staff.ts";
import { awaysOf, isAwayWithin, oneAtATime } from "./absence.store.ts";
import { Absence } from "./absence.ts";
import { showAbsence } from "./absence.view.ts";
import { wrongChain } from "./deputies.ts";
import { peopleOf } from "./people.ts";

const AHEAD = 365;

export const declareAbsence = command(
  "declareAbsence",
  async (context) => {
    const { actor, em, body, now, flush } = context;
    await colleague(em, actor, body.staffId, now);
    const { municipalityId, deskId, staffId } = actor.me;
    // Nothing is written before it fits: a query would write it first.
    const absence = em.create(
      Absence,
      {
        id: newId<AbsenceId>(now),
        municipalityId,
        deskId,
        staffId: body.staffId,
        fromDate: calendarDate(body.from),
        untilDate: calendarDate(body.until),
        deputyId: body.deputyId,
        reason: body.reason,
        declaredBy: staffId,
        declaredAt: now,
      },
      { persist: false },
    );
    actor.must("declare", absence);
    await fits(em, absence, now);
    em.persist(absence.declared());
    await flush();
    return showAbsence(context, absence.id);
  },
  showAbsence,
);

/** Whoever does not work at one's own desk is nobody to speak for. */
async function colleague(em: Em, actor: Actor, staffId: StaffId, now: Date): Promise<void> {
  const where = { $and: [actor.where("read", "Membership"), { staff: staffId, desk: actor.me.deskId }, current(now)] };
  if (!(await em.findOne(Membership, where as never))) throw new Refusal(problems.notFound);
}

/** Days that are not over, nobody twice, and a deputy whose own deputies lead to somebody. */
async function fits(em: Em, absence: Absence, now: Date): Promise<void> {
  const { deskId, staffId, fromDate, untilDate, deputyId } = absence;
  const span = { from: fromDate, until: untilDate };
  const today = tokyoDate(now);
  if (untilDate < today || untilDate > addDays(today, AHEAD)) throw new Refusal(absenceProblems.absenceOver);
  await oneAtATime(em, deskId);
  if (await isAwayWithin(em, deskId, staffId, span)) throw new Refusal(absenceProblems.absenceOverlaps);
  if (!deputyId) return;
  const first = [fromDate, today].toSorted().at(-1) as CalendarDate;
  const people = await peopleOf(em, deskId, first);
  if (deputyId === staffId || !people.some(({ id }) => id === deputyId)) {
    throw new Refusal(absenceProblems.deputyElsewhere);
  }
  const others = await awaysOf(
    em,
    deskId,
    people.map(({ id }) => id),
    span,
  );
  const wrong = wrongChain(others, absence);
  if (wrong) throw new Refusal(wrong === "loop" ? absenceProblems.deputyLoop : absenceProblems.deputyChain);
}
