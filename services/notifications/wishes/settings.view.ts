import type { CalendarContents, NoticeSettings, SendingState } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import { BEFORE_ANY_WISH, type Wishes } from "./wishes.ts";

/** How the caller is told at this desk, as they may see it themselves. */
export async function viewSettings(em: Em, { me }: Actor): Promise<NoticeSettings> {
  const { quietFrom, quietUntil, version, ...wishes } = await wishesOf(em, me);
  const [address] = await rows<{ address: string | null; pending: string | null }>(
    em,
    "select address, pending from notifications.mail_address where staff_id = $1",
    [me.staffId],
  );
  const [calendar] = await rows<{ madeAt: string; contents: CalendarContents; conferences: boolean }>(
    em,
    `select made_at "madeAt", case when with_desk then 'desk' else 'own' end "contents",
            with_conferences "conferences" from notifications.calendar where staff_id = $1 and desk_id = $2`,
    [me.staffId, me.deskId],
  );
  return {
    ...wishes,
    mail: [...wishes.mail],
    digest: [...wishes.digest],
    quiet: quietFrom && quietUntil ? { from: quietFrom, until: quietUntil } : null,
    mailAddress: {
      confirmed: address?.address ?? null,
      pending: address?.pending ?? null,
      code: address?.pending ? await stateOfCode(em, me) : null,
    },
    calendar: calendar ? { ...calendar, madeAt: new Date(calendar.madeAt).toISOString() } : null,
    version,
  };
}

/** The wishes of the caller at this desk, and their version: 0 until they have any. */
export async function wishesOf(em: Em, { staffId, deskId }: Actor["me"]): Promise<Wishes & { version: number }> {
  const [kept] = await rows<Wishes & { version: number }>(
    em,
    `select mail, digest, quiet_from "quietFrom", quiet_until "quietUntil",
            quiet_on_closed_days "quietOnClosedDays", version
       from notifications.preference where staff_id = $1 and desk_id = $2`,
    [staffId, deskId],
  );
  return kept ?? { ...BEFORE_ANY_WISH, version: 0 };
}

async function stateOfCode(em: Em, { staffId }: Actor["me"]): Promise<SendingState | null> {
  const [last] = await rows<{ state: SendingState }>(
    em,
    `select state from notifications.sending where staff_id = $1 and notice_id is null order by at desc, id desc limit 1`,
    [staffId],
  );
  return last?.state ?? null;
}
