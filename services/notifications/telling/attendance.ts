import type { DeskId, StaffId } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import { tokyoDate } from "@tsunagi/japan";

/** A deputy's deputy's deputy, and no further: the directory refuses longer chains. */
const LONGEST_CHAIN = 3;

/** This person, or where they are away whoever stands in for them today; undefined where nobody does. */
export async function standInOf(em: Em, staffId: StaffId, now: Date): Promise<StaffId | undefined> {
  let one: StaffId | null = staffId;
  for (let step = 0; one && step <= LONGEST_CHAIN; step++) {
    const absence: { deputyId: StaffId | null } | undefined = await absenceOf(em, one, now);
    if (!absence) return one;
    one = absence.deputyId;
  }
  return undefined;
}

/** Who is away today, of these. */
export async function awayOf(em: Em, staffIds: readonly StaffId[], now: Date): Promise<ReadonlySet<StaffId>> {
  const found = await rows<{ staffId: StaffId }>(
    em,
    `select distinct staff_id "staffId" from directory.published_absence
      where staff_id = any($1) and from_date <= $2 and until_date >= $2`,
    [staffIds, tokyoDate(now)],
  );
  return new Set(found.map(({ staffId }) => staffId));
}

/** The 当番 of today, or who stands in for them. */
export async function onDuty(em: Em, deskId: DeskId, now: Date): Promise<StaffId | undefined> {
  const [duty] = await rows<{ staffId: StaffId | null }>(
    em,
    `select coalesce((select staff_id from directory.published_duty where desk_id = $1 and date = $2),
                     duty_staff_id) "staffId" from directory.published_desk where id = $1`,
    [deskId, tokyoDate(now)],
  );
  return duty?.staffId ? standInOf(em, duty.staffId, now) : undefined;
}

async function absenceOf(em: Em, staffId: StaffId, now: Date): Promise<{ deputyId: StaffId | null } | undefined> {
  const [absence] = await rows<{ deputyId: StaffId | null }>(
    em,
    `select deputy_id "deputyId" from directory.published_absence
      where staff_id = $1 and from_date <= $2 and until_date >= $2 order by deputy_id nulls last limit 1`,
    [staffId, tokyoDate(now)],
  );
  return absence;
}
