import type { ConferenceId } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";

/** Whether it is still open who came, of those who were expected where something was spoken of. The agenda is locked. */
export async function hasOpenAttendance(em: Em, conferenceId: ConferenceId): Promise<boolean> {
  const found = await rows(
    em,
    `select from conferences.seat s
      where s.conference_id = $1 and s.convened_at is not null and s.left_at is null and s.attendance is null
        and exists (select from conferences.agenda_item i
          where i.id = s.agenda_item_id and i.started_at is not null and i.status <> 'postponed') limit 1`,
    [conferenceId],
  );
  return found.length > 0;
}
