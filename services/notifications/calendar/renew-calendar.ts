import { API_ROOT } from "@tsunagi/contracts";
import { rows } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { hashOf, newToken } from "./token.ts";

export const renewCalendar = command("renewCalendar", async ({ actor: { me }, em, body, now }) => {
  const token = newToken();
  const wishes = [body.contents === "desk", body.conferences, now];
  await rows(em, RENEW, [me.municipalityId, me.staffId, me.deskId, hashOf(token), ...wishes]);
  return { path: `${API_ROOT}/calendar/${token}.ics` };
});

/** The address before this one is nobody's from now on. */
const RENEW = `insert into notifications.calendar (municipality_id, staff_id, desk_id, token_hash, with_desk, with_conferences, made_at)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (staff_id, desk_id) do update
    set token_hash = excluded.token_hash, with_desk = excluded.with_desk,
      with_conferences = excluded.with_conferences, made_at = excluded.made_at`;
