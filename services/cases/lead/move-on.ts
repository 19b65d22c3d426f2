import type { CaseId, StaffId } from "@tsunagi/contracts";
import { deskLead, type Em, rows } from "@tsunagi/database";
import type { Heard, HearingContext } from "@tsunagi/events";
import type { Job } from "@tsunagi/http";
import { tokyoDate } from "@tsunagi/japan";
import { holdCase } from "./lead.store.ts";

/** How many a sweep takes at a time; the next one takes the rest. */
const BATCH = 200;

/**
 * Open cases whose 主担当者 takes no work at the lead desk any more (stopped, leaving, gone), where somebody else does.
 * Asked of the state and not of the news: nothing can be missed, and there is nothing to find the second time.
 */
const ABANDONED = `select c.id from cases.support_case c
  where c.status = 'open' and ($2::uuid is null or c.lead_worker_id = $2) and ($3::uuid is null or c.id = $3)
    and not exists (
      select from directory.published_membership m
       where m.desk_id = c.lead_desk_id and m.staff_id = c.lead_worker_id and m.takes_casework and m.from_date <= $1
         and (m.until_date is null or m.until_date >= $1) and (m.leaving_since is null or m.leaving_since > $1))
    and exists (
      select from directory.published_membership m
       where m.desk_id = c.lead_desk_id and m.takes_casework and m.from_date <= $1
         and (m.until_date is null or m.until_date >= $1) and (m.leaving_since is null or m.leaving_since > $1))
  order by c.id limit $4`;

/** What nobody leads any more falls to the lead of its desk. */
export const moveAbandoned: Pick<Job, "find" | "run"> = {
  find: ({ em, now }) => findAbandoned(em, now),
  run: ({ em, now }, id) => moveOn(em, id as CaseId, now),
};

/** At once, as soon as somebody has been stopped. */
export async function moveOnAll(
  { payload }: Heard<"directory", "staff.stopped">,
  { em, now }: HearingContext,
): Promise<void> {
  for (const id of await findAbandoned(em, now, payload.staffId)) await moveOn(em, id, now);
}

async function moveOn(em: Em, id: CaseId, now: Date): Promise<void> {
  const supportCase = await holdCase(em, id);
  if (!supportCase || !(await isAbandoned(em, now, id))) return;
  const workerId = await deskLead(em, supportCase.leadDeskId, tokyoDate(now));
  if (workerId) supportCase.moveOn({ workerId, at: now });
}

async function findAbandoned(em: Em, now: Date, staffId?: StaffId): Promise<CaseId[]> {
  const found = await rows<{ id: CaseId }>(em, ABANDONED, [tokyoDate(now), staffId ?? null, null, BATCH]);
  return found.map(({ id }) => id);
}

/** Asked again behind the lock: its desk may have named somebody in the meantime. */
const isAbandoned = async (em: Em, now: Date, id: CaseId): Promise<boolean> =>
  (await rows(em, ABANDONED, [tokyoDate(now), null, id, 1])).length > 0;
