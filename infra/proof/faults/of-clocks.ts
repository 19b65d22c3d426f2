import { unclimbed, unheard } from "../clocks/missed.ts";
import { silences } from "../clocks/silence.ts";
import { type Fault, sql } from "./fault.ts";

const look =
  (checker: typeof silences): Fault["look"] =>
  async ({ stage }) => {
    for (const found of await checker(stage)) stage.differ(found);
  };
/** One つなぎ that waits for 自立相談. */
const ONE = "(select id from referrals.referral where next_desk_id = '$TANAKA' and sent order by id limit 1)";
const change = (set: string, mend: string) =>
  sql(
    `create table if not exists public.kept as select * from referrals.referral;
    update referrals.referral set ${set} where id = ${ONE}`,
    `update referrals.referral r set ${mend} from public.kept k where k.id = r.id; drop table public.kept`,
  );

export const faultsOfClocks: readonly Fault[] = [
  {
    name: "a つなぎ that waits for a desk which does not know of it",
    plant: change("next_desk_id = '$MORITA'", "next_desk_id = k.next_desk_id"),
    look: look(silences),
    says: /waits for a desk that does not know of it/,
  },
  {
    name: "a つなぎ that waits for somebody of another desk",
    plant: change("next_staff_id = '$HASHIMOTO'", "next_staff_id = k.next_staff_id"),
    look: look(silences),
    says: /waits for somebody who does not work at that desk with people/,
  },
  {
    name: "a つなぎ that is accountable to a third desk",
    plant: change("accountable_desk_id = '$MORITA'", "accountable_desk_id = k.accountable_desk_id"),
    look: look(silences),
    says: /is accountable to a third desk/,
  },
  {
    name: "a missed clock of which nobody has heard",
    plant: change("due_at = now() - interval '1 day'", "due_at = k.due_at"),
    look: look(unheard),
    says: /was missed and nobody has heard of it/,
  },
  {
    name: "a ladder that climbs without a word",
    plant: change("due_at = now() - interval '1 day', rung = 2", "due_at = k.due_at, rung = k.rung"),
    look: look(unheard),
    says: /has climbed without a word/,
  },
  {
    name: "a ladder that stands still",
    plant: change("rung_at = now() - interval '1 minute'", "rung_at = k.rung_at"),
    look: look(unclimbed),
    says: /stands still on its rung/,
  },
  {
    name: "a turn that stays with somebody who is away",
    plant: sql(
      `insert into directory.absence (id, municipality_id, desk_id, staff_id, from_date, until_date, reason, declared_by, declared_at)
         select uuidv7(), r.municipality_id, r.next_desk_id, r.next_staff_id, current_date - 1, current_date + 1, 'leave', r.next_staff_id, now()
           from referrals.referral r where id = ${ONE}`,
      "delete from directory.absence where declared_at > now() - interval '1 minute'",
    ),
    look: look(unheard),
    says: /waits for somebody who is away while others are there/,
  },
];
