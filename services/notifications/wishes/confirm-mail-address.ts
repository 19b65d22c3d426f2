import { mailAddressProblems } from "@tsunagi/contracts";
import { type Em, enter, rows } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { viewSettings } from "./settings.view.ts";

/** Then another number has to be asked for. */
const MOST_TRIES = 5;

export const confirmMailAddress = command("confirmMailAddress", async ({ actor, em, body, now, apart, cookies }) => {
  // Counted apart, before it is compared: a wrong number that is refused has been tried all the same.
  const tries = await apart((counting) => countTry(counting, cookies.token as string));
  if (tries === undefined) throw new Refusal(mailAddressProblems.nothingToConfirm);
  const confirmed = tries <= MOST_TRIES ? await rows(em, CONFIRM, [actor.me.staffId, body.code, now]) : [];
  if (confirmed.length === 0) throw new Refusal(mailAddressProblems.wrongCode);
  return viewSettings(em, actor);
});

/** How often this number has been tried, with this time; undefined where none is awaited. */
async function countTry(em: Em, token: string): Promise<number | undefined> {
  const entered = await enter(em, token, { touch: false });
  const [counted] = await rows<{ tries: number }>(
    em,
    `update notifications.mail_address set tries = tries + 1
      where staff_id = $1 and pending is not null returning tries`,
    [entered?.me.staffId],
  );
  return counted?.tries;
}

const CONFIRM = `update notifications.mail_address
  set address = pending, confirmed_at = $3, pending = null, code = null, code_until = null, tries = 0
  where staff_id = $1 and code = $2 and code_until > $3 returning staff_id`;
