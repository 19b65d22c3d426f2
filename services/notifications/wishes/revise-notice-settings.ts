import { problems } from "@tsunagi/contracts";
import { rows } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { viewSettings, wishesOf } from "./settings.view.ts";

export const reviseNoticeSettings = command(
  "reviseNoticeSettings",
  async ({ actor, em, body, unchanged }) => {
    const { me } = actor;
    const { version } = unchanged(await wishesOf(em, me));
    const { mail, digest, quiet, quietOnClosedDays } = body;
    const kept = await rows(em, KEEP, [
      me.municipalityId,
      me.staffId,
      me.deskId,
      [...new Set(mail)],
      [...new Set(digest)],
      quiet?.from ?? null,
      quiet?.until ?? null,
      quietOnClosedDays,
      version,
    ]);
    if (kept.length === 0) throw new Refusal(problems.changed);
    return viewSettings(em, actor);
  },
  ({ actor, em }) => viewSettings(em, actor),
);

/** Nothing is kept where another window was faster. */
const KEEP = `insert into notifications.preference as p (municipality_id, staff_id, desk_id, mail, digest, quiet_from,
    quiet_until, quiet_on_closed_days, version) values ($1, $2, $3, $4, $5, $6, $7, $8, $9::integer + 1)
  on conflict (staff_id, desk_id) do update set mail = excluded.mail, digest = excluded.digest,
    quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until,
    quiet_on_closed_days = excluded.quiet_on_closed_days, version = excluded.version
    where p.version = $9::integer
  returning p.version`;
