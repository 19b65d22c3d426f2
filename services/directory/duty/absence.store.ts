import { type AbsenceId, type DeskId, problems, type StaffId } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import type { CalendarDate } from "@tsunagi/japan";
import { type Actor, Refusal } from "@tsunagi/permissions";
import { Absence } from "./absence.ts";
import type { Away } from "./deputies.ts";

/** The absence, or 404 where it is not theirs to know. */
export async function getAbsence(em: Em, actor: Actor, id: AbsenceId): Promise<Absence> {
  const found = await em.findOne(Absence, { $and: [{ id }, actor.where("read", "Absence")] } as never);
  if (!found) throw new Refusal(problems.notFound);
  return found;
}

/** Whether this person has said at this desk that they are away at some time of it. */
export const isAwayWithin = async (em: Em, deskId: DeskId, staffId: StaffId, { from, until }: Span): Promise<boolean> =>
  Boolean(
    await em.findOne(Absence, {
      deskId,
      staffId,
      endedAt: null,
      fromDate: { $lte: until },
      untilDate: { $gte: from },
    }),
  );

/**
 * When people of a desk are away, wherever they said so: who works at two desks is away from both. What they said at this
 * desk comes first: its deputy is somebody of this desk.
 */
export function awaysOf(em: Em, deskId: DeskId, staffIds: readonly StaffId[], span: Span): Promise<Away[]> {
  return rows<Away>(
    em,
    `select a.staff_id "staffId", a.from_date::text "fromDate", a.until_date::text "untilDate", a.deputy_id "deputyId"
       from directory.aways($2, $3, $4) a
      order by exists (select from directory.membership m where m.desk_id = $1 and m.staff_id = a.deputy_id) desc,
               a.from_date`,
    [deskId, staffIds, span.from, span.until],
  );
}

/** From one day to another, both included. */
interface Span {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
}

/** One after the other: two that are declared at once could name each other as deputies. */
export async function oneAtATime(em: Em, deskId: DeskId): Promise<void> {
  await rows(em, "select pg_advisory_xact_lock(hashtextextended('directory/absence/' || $1, 0))", [deskId]);
}
