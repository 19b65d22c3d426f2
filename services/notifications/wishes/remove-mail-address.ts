import { rows } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { viewSettings } from "./settings.view.ts";

export const removeMailAddress = command("removeMailAddress", async ({ actor, em }) => {
  await rows(em, REMOVE, [actor.me.staffId]);
  return viewSettings(em, actor);
});

/** The count of numbers asked for stays: removing is no way round it. */
const REMOVE = `update notifications.mail_address
  set address = null, confirmed_at = null, pending = null, code = null, code_until = null where staff_id = $1`;
