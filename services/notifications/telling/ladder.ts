import type { DeskId, ReferralId, StaffId } from "@tsunagi/contracts";
import { colleaguesAt, type Em, rows } from "@tsunagi/database";
import { Notice } from "../notice/notice.ts";
import type { Addressing, Reader } from "./reader.ts";

/**
 * Who hears that a clock was missed, rung by rung (docs/RULINGS.md 3): whose turn it is and the lead of that desk; the
 * coordinating desk and once more the leads of both; the managers of both agencies. A and B ring at once, C and D are
 * told in the morning. While nobody has received the つなぎ its sender is accountable, and is told each time.
 */
export const ladder: Addressing<"referral.overdue"> = async (payload, { em, now }) => {
  const { referralId, fromDeskId, urgency, rung } = payload;
  const unacknowledged = !(await isAcknowledged(em, referralId));
  const overdue = { topic: "referral_overdue", digest: urgency === "C" || urgency === "D", unacknowledged } as const;
  const sender: Reader[] = unacknowledged ? [{ deskId: fromDeskId, ...overdue }] : [];
  const told = await RUNGS[rung as 1 | 2 | 3](payload, em, now);
  const readers = told.map((one) => ({ ...overdue, ...one }));
  return [...readers, ...sender];
};

type Climbing = Parameters<typeof ladder>[0];
type Told = Pick<Reader, "deskId" | "staffId" | "orDesk"> & { readonly topic?: "referral_due" };

const RUNGS: Readonly<Record<1 | 2 | 3, (payload: Climbing, em: Em, now: Date) => Promise<Told[]>>> = {
  1: async ({ nextDeskId, nextStaffId }, em, now) => {
    if (!nextDeskId) return [];
    const whose: Told[] = nextStaffId
      ? [{ deskId: nextDeskId, staffId: nextStaffId, topic: "referral_due", orDesk: true }]
      : [];
    return [...whose, ...(await supervisorsOf(em, [nextDeskId], now))];
  },
  2: async (payload, em, now) => [
    ...(await coordinators(em, now)),
    ...(await supervisorsOf(em, desksOf(payload), now)),
  ],
  3: (payload, em, now) => managersOf(em, desksOf(payload), now),
};

/** Of one that has come back unopened the other desk knows nothing. */
const desksOf = ({ fromDeskId, toDeskId, sent }: Climbing): DeskId[] => (sent ? [fromDeskId, toDeskId] : [fromDeskId]);

async function supervisorsOf(em: Em, deskIds: readonly DeskId[], now: Date): Promise<Told[]> {
  const there = await colleaguesAt(em, deskIds, now);
  return there.filter(({ role }) => role === "supervisor").map(({ deskId, staffId }) => ({ deskId, staffId }));
}

/** The desk that coordinates the town; in a town that has named none, whoever coordinates. */
async function coordinators(em: Em, now: Date): Promise<Told[]> {
  const sql = `select id "deskId" from directory.published_desk where coordinates`;
  const desks = await rows<{ deskId: DeskId }>(em, sql);
  if (desks.length > 0) return desks;
  return rows<{ deskId: DeskId; staffId: StaffId }>(em, `${HOLDERS} and m.role = 'coordinator'`, [now]);
}

function managersOf(em: Em, deskIds: readonly DeskId[], now: Date): Promise<Told[]> {
  // Of the two agencies, and of the one that coordinates in the town.
  const agencies = "select agency_id from directory.published_desk where id = any($2) or coordinates";
  return rows(em, `${HOLDERS} and m.role = 'manager' and m.agency_id in (${agencies})`, [now, deskIds]);
}

const HOLDERS = `select m.desk_id "deskId", m.staff_id "staffId" from directory.published_membership m
  where m.from_date <= ($1::timestamptz at time zone 'Asia/Tokyo')::date
    and (m.until_date is null or m.until_date >= ($1::timestamptz at time zone 'Asia/Tokyo')::date)`;

/** Both answers make a notice for the sender, and events of one つなぎ are heard in order. */
const isAcknowledged = async (em: Em, referralId: ReferralId): Promise<boolean> =>
  (await em.count(Notice, {
    referralId,
    topic: { $in: ["referral_acknowledged", "referral_accepted"] },
  })) > 0;
