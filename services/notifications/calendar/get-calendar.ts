import { type DeskId, problems, type StaffId } from "@tsunagi/contracts";
import { rows } from "@tsunagi/database";
import { type Context, query } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { calendarOf, type Due } from "./ics.ts";
import { ownSittings } from "./own-sittings.ts";
import { hashOf } from "./token.ts";

/** In a quarter of an hour, from one address: many desks share one behind a municipal proxy. */
const FREE_MISSES = 50;

/** A year's worth of one desk. */
const MOST = 1000;

interface Whose {
  readonly staff_id: StaffId;
  readonly desk_id: DeskId;
  readonly with_desk: boolean;
}

export const getCalendar = query("getCalendar", async ({ em, params, address, apart, now }) => {
  const token = params.token.replace(/\.ics$/, "");
  const [whose] = await rows<Whose>(em, "select * from notifications.enter_calendar($1)", [token]);
  if (!whose) throw await missed(address, apart);
  const due = await rows<Due>(
    em,
    `select referral_id id, number, due_at "dueAt", next_staff_id = $1 "own" from referrals.published_turn
      where next_staff_id = $1 or $2 order by due_at, referral_id limit $3`,
    [whose.staff_id, whose.with_desk, MOST],
  );
  return calendarOf(due, await ownSittings(em, whose.staff_id, token, now), now);
});

/** Counted apart: the refusal that follows takes back everything else. */
async function missed(address: string, apart: Context["apart"]): Promise<Refusal> {
  const key = hashOf(`calendar:${address}`);
  const [row] = await apart((em) =>
    rows<{ wait: number }>(em, "select notifications.count_miss($1, $2) as wait", [key, FREE_MISSES]),
  );
  return row && row.wait > 0
    ? new Refusal(problems.tooMany, { retryAfterSeconds: row.wait })
    : new Refusal(problems.notFound);
}
