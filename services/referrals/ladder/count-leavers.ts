import type { DeskId, LeaverId, MunicipalityId, StaffId } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import type { Job } from "@tsunagi/http";
import { tokyoDate } from "@tsunagi/japan";
import { LeaverWork } from "./leaver-work.ts";

/** How many a sweep takes at a time; the next one takes the rest. */
const BATCH = 100;

interface Owed {
  readonly id: LeaverId;
  readonly municipalityId: MunicipalityId;
  readonly staffId: StaffId;
  readonly deskId: DeskId;
  readonly open: number;
  readonly said: number | null;
  /** The day on which they leave has come. */
  readonly due: boolean;
}

/** Theirs is what they are the worker of, and what waits for them, at the desk that they leave. */
const OWED = `select l.id, l.municipality_id "municipalityId", l.staff_id "staffId", l.desk_id "deskId", n.open,
    w.open as said, l.since <= $1 as due
  from directory.published_leaving l
  left join referrals.leaver_work w on w.id = l.id
  cross join lateral (
    select count(*)::int as open from referrals.referral r
     where r.ended_at is null and (
       (r.worker_id = l.staff_id and case when r.outside then r.from_desk_id else r.to_desk_id end = l.desk_id)
       or (r.next_staff_id = l.staff_id and r.next_desk_id = l.desk_id))) n
  where ($2::uuid is null or l.id = $2) and w.emptied_at is null
    and (w.open is distinct from n.open or (n.open = 0 and l.since <= $1))
  order by l.id limit $3`;

/** Whoever keeps the accounts learns how many there still are, and the directory when there are none. */
export const countLeavers: Job = {
  name: "count-leavers",
  everyMs: 60_000,
  find: async ({ em, now }) => (await owed(em, now, null)).map(({ id }) => id),
  async run({ em, now }, id) {
    const [one] = await owed(em, now, id);
    if (!one) return;
    const { staffId, deskId, municipalityId, open } = one;
    const work =
      (await em.findOne(LeaverWork, { id: one.id })) ??
      em.create(LeaverWork, { id: one.id, municipalityId, staffId, deskId, open });
    if (one.said !== open) work.left(open);
    if (one.due && open === 0) work.emptied(now);
  },
};

const owed = (em: Em, now: Date, id: string | null): Promise<Owed[]> =>
  rows<Owed>(em, OWED, [tokyoDate(now), id, BATCH]);
