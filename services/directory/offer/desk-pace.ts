import { defineEntity, p } from "@mikro-orm/core";
import type { DeskId, MunicipalityId } from "@tsunagi/contracts";
import { type Em, newId, rows } from "@tsunagi/database";
import type { Heard, HearingContext } from "@tsunagi/events";
import { addDays, type CalendarDate, tokyoDate } from "@tsunagi/japan";

const DeskPaceSchema = defineEntity({
  name: "DeskPace",
  properties: {
    id: p.uuid().primary(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    deskId: p.uuid().$type<DeskId>(),
    answeredOn: p.date().$type<CalendarDate>(),
    openMinutes: p.integer(),
  },
});

/** That a desk has received one つなぎ, and how long it took in its own opening hours. */
export class DeskPace extends DeskPaceSchema.class {}
DeskPaceSchema.setClass(DeskPace);

/** A desk is not judged by a few, nor by long ago. */
const FEWEST = 5;
const DAYS = 90;

export async function keepPace(
  { payload, municipalityId }: Heard<"referrals", "referral.acknowledged">,
  { em, now }: HearingContext,
): Promise<void> {
  // What was said before an upgrade and is heard after it knows nothing of this yet.
  const { toDeskId: deskId, openMinutes = null } = payload;
  if (openMinutes === null) return;
  em.create(DeskPace, { id: newId(now), municipalityId, deskId, answeredOn: tokyoDate(now), openMinutes });
}

/** The median of each of these desks in minutes of its opening hours; not of those with too few to say. */
export async function pacesOf(
  em: Em,
  desks: readonly { readonly id: DeskId }[],
  now: Date,
): Promise<ReadonlyMap<DeskId, number>> {
  const paces = await rows<{ id: DeskId; median: number }>(
    em,
    `select desk_id id, percentile_cont(0.5) within group (order by open_minutes) median from directory.desk_pace
      where desk_id = any($1) and answered_on > $2 group by desk_id having count(*) >= $3`,
    [desks.map(({ id }) => id), addDays(tokyoDate(now), -DAYS), FEWEST],
  );
  return new Map(paces.map(({ id, median }) => [id, Math.round(median)]));
}
