import { randomInt } from "node:crypto";
import { problems } from "@tsunagi/contracts";
import { rows } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { tokyoDate } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";
import { enqueueCode } from "../sending/enqueue.ts";
import { viewSettings } from "./settings.view.ts";

const MINUTE = 60_000;
/** Longer than a mail takes to get through a municipal filter. */
const GOOD_FOR = 60 * MINUTE;

/** Nobody's letter box is filled by us: one number a minute and person, ten a day. */
const MOST_PER_DAY = 10;

export const enterMailAddress = command("enterMailAddress", async ({ actor, em, body, now }) => {
  const { me } = actor;
  const code = String(randomInt(1_000_000)).padStart(6, "0");
  const until = new Date(now.getTime() + GOOD_FOR);
  const minuteAgo = new Date(now.getTime() - MINUTE);
  const values = [
    me.municipalityId,
    me.staffId,
    body.address,
    code,
    until,
    now,
    tokyoDate(now),
    minuteAgo,
    MOST_PER_DAY,
  ];
  const asked = await rows(em, ASK, values);
  if (asked.length === 0) throw new Refusal(problems.tooMany, { retryAfterSeconds: MINUTE / 1000 });
  await enqueueCode(em, me, now);
  return viewSettings(em, actor);
});

/** The confirmed address holds until another one is confirmed. */
const ASK = `insert into notifications.mail_address as a
    (municipality_id, staff_id, pending, code, code_until, asked_at, asked_on, asked)
  values ($1, $2, $3, $4, $5, $6, $7, 1)
  on conflict (staff_id) do update set pending = excluded.pending, code = excluded.code, code_until = excluded.code_until,
    tries = 0, asked_at = excluded.asked_at, asked_on = excluded.asked_on,
    asked = case when a.asked_on = excluded.asked_on then a.asked + 1 else 1 end
    where (a.asked_at is null or a.asked_at <= $8) and not (a.asked_on is not distinct from $7::date and a.asked >= $9)
  returning a.staff_id`;
