import { rows } from "@tsunagi/database";
import { command } from "@tsunagi/http";

export const stopCalendar = command("stopCalendar", async ({ actor: { me }, em }) => {
  const sql = "delete from notifications.calendar where staff_id = $1 and desk_id = $2";
  await rows(em, sql, [me.staffId, me.deskId]);
  return undefined;
});
