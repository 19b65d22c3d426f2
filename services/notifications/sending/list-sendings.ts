import {
  type DeskId,
  type NoticeTopic,
  problems,
  type SendingState,
  type StaffId,
  type Telling,
} from "@tsunagi/contracts";
import { namesOf, rows } from "@tsunagi/database";
import { query } from "@tsunagi/http";
import { Refusal, takesCasework } from "@tsunagi/permissions";

interface Told {
  readonly id: string;
  readonly topic: NoticeTopic;
  readonly desk_id: DeskId;
  readonly staff_id: StaffId | null;
  readonly instead_of: StaffId | null;
  readonly at: string;
  readonly mail_to: StaffId | null;
  readonly state: SendingState | null;
  readonly mail_at: string | null;
  readonly attempts: number;
  readonly code: string | null;
}

export const listSendings = query("listSendings", async ({ actor, em, query }) => {
  // Whose role opens no つなぎ learns nothing about one; neither does a desk that was never told of it.
  const told = takesCasework(actor.me.role)
    ? await rows<Told>(em, "select * from notifications.told($1)", [query.referralId])
    : [];
  if (told.length === 0) throw new Refusal(problems.notFound);
  const people = told.flatMap((one) => [one.staff_id, one.instead_of, one.mail_to]).filter((id) => id !== null);
  const names = await namesOf(
    em,
    told.map(({ desk_id }) => desk_id),
    people,
  );
  const person = (id: StaffId | null) => (id ? names.staff(id) : null);
  const instant = (at: string) => new Date(at).toISOString();
  const items: Telling[] = [...Map.groupBy(told, ({ id }) => id).values()].map((rowsOfOne) => {
    const [one] = rowsOfOne as [Told, ...Told[]];
    return {
      id: one.id,
      topic: one.topic,
      desk: names.desk(one.desk_id),
      staff: person(one.staff_id),
      insteadOf: person(one.instead_of),
      at: instant(one.at),
      mails: rowsOfOne.flatMap(({ state, mail_at, mail_to, attempts, code }) =>
        state ? [{ to: person(mail_to), state, at: mail_at ? instant(mail_at) : null, attempts, code }] : [],
      ),
    };
  });
  return { items };
});
