import { type Named, namesOf } from "../names.ts";
import type { Me, Work } from "../transaction.ts";
import { headOf, type Identity, isOpenTo, namedIn, type Row } from "./head.ts";

interface Step {
  readonly verb: string;
  readonly at: Date;
  readonly staff_id: string;
  readonly desk_id: string;
  readonly to_staff_id: string | null;
  readonly code: string | null;
  readonly note: string | null;
  readonly whom: string | null;
}

interface Onlooker {
  readonly desk_id: string;
  readonly staff_id: string;
  readonly side: string;
  readonly role: string;
  readonly position: string | null;
  readonly today: string[] | null;
  readonly copy: string[];
  readonly afterwards: string[] | null;
}

const WHOLE = `
  select r.*,
    (select coalesce(json_agg(json_build_object('category', d.category, 'identity', d.identity, 'body', d.body)
       order by d.category), '[]') from referrals.disclosure d where d.referral_id = r.id) as disclosures,
    (select coalesce(json_agg(o order by o.place), '[]') from referrals.onlooker o
      where o.referral_id = r.id and o.sent_at = r.sent_at) as onlookers,
    (select coalesce(json_agg(json_build_object('id', b.id, 'number', b.number, 'status', b.status,
       'from', b.from_desk_id, 'to', b.to_desk_id) order by b.id), '[]') from referrals.referral b
      where b.case_id = r.case_id and b.sent and b.ended_at is null and b.id <> r.id) as beside,
    (select coalesce(json_agg(a.id), '[]') from referrals.attachment a where a.referral_id = r.id) as attachments,
    (select o.documents -> r.kind from directory.published_offer o where o.desk_id = r.to_desk_id) as wanted,
    exists (select 1 from cases.published_sight s where s.case_id = r.case_id) as has_case
  from referrals.referral r where r.id = $1`;

type Whole = Row & {
  readonly disclosures: readonly { category: string; identity: Identity | null; body: string | null }[];
  readonly onlookers: readonly Onlooker[];
  readonly beside: readonly { id: string; number: string; status: string; from: string; to: string }[];
  readonly attachments: readonly string[];
  readonly wanted: readonly string[] | null;
};

/** A つなぎ as one of its two desks sees it, in three statements. */
export async function viewReferral(work: Work, id: string): Promise<object> {
  const { client, me } = work;
  const { rows } = await client.query<Whole>(WHOLE, [id]);
  const row = rows[0] as Whole;
  const { rows: steps } = await client.query<Step>(
    "select * from referrals.step where referral_id = $1 order by place limit 200",
    [id],
  );
  const name = await namesOf(work, [
    ...namedIn(row),
    ...steps.flatMap(({ staff_id, desk_id, to_staff_id }) => [staff_id, desk_id, to_staff_id]),
    ...row.onlookers.flatMap(({ staff_id, desk_id }) => [staff_id, desk_id]),
    ...row.beside.flatMap(({ from, to }) => [from, to]),
  ]);
  const isOpen = isOpenTo(row, me);
  const isOwn = row.from_desk_id === me.desk_id;
  const identity = row.disclosures.find((one) => one.identity)?.identity ?? undefined;
  return {
    ...headOf(row, name, isOpen && row.sent ? identity : await subjectOf(work, row, isOpen)),
    ...sheetOf(row, isOpen),
    disclosures: isOpen ? row.disclosures.map(viewPart) : [],
    attachments: row.attachments,
    wantedDocuments: isOwn ? (row.wanted ?? []) : [],
    steps: steps.map((step) => viewStep(step, name)),
    sentBy: row.sent_by ? name(row.sent_by) : null,
    confirmed: isOwn ? row.onlookers.map((one) => viewOnlooker(one, name)) : [],
    previous: null,
    alongside: [],
    ofSameCase: isOpen ? row.beside.map((other) => viewSibling(other, me, name)) : [],
  };
}

type Name = (id: string) => Named;

const viewPart = ({ category, identity, body }: Whole["disclosures"][number]) => ({
  category,
  ...(identity && { identity }),
  ...(body && { body }),
});

const viewStep = ({ verb, at, staff_id, desk_id, to_staff_id, code, note, whom }: Step, name: Name) => ({
  verb,
  at,
  by: staff_id ? name(staff_id) : null,
  desk: desk_id ? name(desk_id) : null,
  code,
  note,
  whom,
  to: to_staff_id ? name(to_staff_id) : null,
});

const viewOnlooker = ({ desk_id, staff_id, side, role, position, ...rest }: Onlooker, name: Name) => ({
  desk: name(desk_id),
  side,
  staff: { ...name(staff_id), role, position },
  today: rest.today,
  copy: rest.copy,
  afterwards: rest.afterwards,
});

const viewSibling = ({ id, number, status, from, to }: Whole["beside"][number], me: Me, name: Name) => ({
  id,
  number,
  status,
  desk: name(from === me.desk_id ? to : from),
});

/** Of a draft the name is the case's own. */
async function subjectOf({ client }: Work, row: Row, isOpen: boolean): Promise<Identity | undefined> {
  if (!isOpen) return undefined;
  const sql = "select name, kana from cases.published_subject where case_id = $1";
  return (await client.query<Identity>(sql, [row.case_id])).rows[0];
}

const sheetOf = (row: Row, isOpen: boolean) => ({
  caseId: isOpen ? row.case_id : null,
  categories: isOpen ? row.categories : [],
  warmLevel: row.warm_level,
  needs: isOpen ? row.needs : [],
  wantedBy: row.wanted_by,
  request: isOpen ? row.request : null,
  background: isOpen ? row.background : null,
  wishes: isOpen ? row.wishes : null,
  involved: isOpen ? row.involved : null,
  keptRole: isOpen ? row.kept_role : null,
  ground:
    isOpen && row.ground_kind
      ? { kind: row.ground_kind, id: row.ground_id, code: row.ground_code, until: endOf(row.ground_until) }
      : null,
  ownGround: null,
  lapsedAt: row.lapsed_at,
  contactedAt: row.contacted_at,
  decline: null,
  outcome: row.outcome,
  hops: row.hops,
});

/** A ground without an end has none. */
const endOf = (until: Date): Date | null => (until.getUTCFullYear() >= 9999 ? null : until);
