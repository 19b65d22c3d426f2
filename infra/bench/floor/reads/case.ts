import { namesOf } from "../names.ts";
import type { Deed, Work } from "../transaction.ts";

const CASE = `
  select c.*, v.categories, to_jsonb(r) as resident,
    (select g.basis || coalesce(':' || g.consent_id, '') from cases.case_grant g where g.support_case_id = c.id
       and g.desk_id = $2 and g.from_at <= $3 and g.until_at > $3 order by g.from_at, g.id limit 1) as ground,
    (select coalesce(json_agg(k order by k.from_at desc, k.id desc), '[]') from (
       select k.*, (select json_agg(p.desk_id) from cases.consent_recipient p where p.consent_id = k.id) as recipients
         from cases.consent k where k.support_case_id = c.id) k) as consents,
    (select coalesce(json_agg(m.id), '[]') from cases.household_member m join cases.household_member self
       on self.household_id = m.household_id where self.resident_id = c.resident_id and m.id <> self.id
       and m.until_at is null) as household
    from cases.support_case c
    join cases.visible v on v.support_case_id = c.id and v.desk_id = $2 and v.from_at <= $3 and v.until_at > $3
    join cases.resident r on r.id = c.resident_id
   where c.id = $1`;

interface Row {
  readonly id: string;
  readonly lead_desk_id: string;
  readonly lead_worker_id: string;
  readonly categories: string[];
  readonly resident: Readonly<Record<string, unknown>>;
  readonly consents: readonly Consent[];
  readonly [column: string]: unknown;
}

interface Consent {
  readonly from_at: string;
  readonly until_at: string;
  readonly recorded_by: string;
  readonly recipients: string[];
  readonly [column: string]: unknown;
}

interface Term {
  readonly id: string;
  readonly desk_id: string;
  readonly worker_id: string;
  readonly from_at: Date;
  readonly until_at: Date | null;
  readonly cause: string;
}

/** A case as its desk sees it: who it is about, what is known, the consents, who has led it. */
export const getCase: Deed = {
  service: "cases",
  operation: "getCase",
  kind: "view",
  status: 200,
  async run(work, { params }) {
    const { client, me, now } = work;
    const { rows } = await client.query<Row>(CASE, [params.caseId, me.desk_id, now]);
    const row = rows[0] as Row;
    const { rows: information } = await client.query(
      `select category, body, updated_at "updatedAt", version from cases.information
        where support_case_id = $1 and category = any($2) order by category`,
      [row.id, row.categories],
    );
    const terms = row.lead_desk_id === me.desk_id ? await termsOf(work, row.id) : [];
    const name = await namesOf(work, [
      row.lead_desk_id,
      row.lead_worker_id,
      ...row.consents.flatMap(({ recipients, recorded_by }) => [...recipients, recorded_by]),
      ...terms.flatMap(({ desk_id, worker_id }) => [desk_id, worker_id]),
    ]);
    return {
      id: row.id,
      number: row.number,
      track: row.track,
      status: row.status,
      ...(row.categories.includes("identity_contact") && { resident: identityOf(row.resident) }),
      leadDesk: name(row.lead_desk_id),
      leadWorker: name(row.lead_worker_id),
      openedAt: row.opened_at,
      version: row.version,
      residentId: row.resident.registered_desk_id === me.desk_id ? row.resident.id : null,
      categories: row.categories,
      information,
      household: row.household,
      consents: row.consents.map((consent) => viewConsent(consent, name)),
      leadTerms: terms.map(({ id, desk_id, worker_id, from_at, until_at, cause }) => ({
        id,
        desk: name(desk_id),
        worker: name(worker_id),
        from: from_at,
        until: until_at,
        cause,
      })),
    };
  },
};

const termsOf = async ({ client }: Work, caseId: string): Promise<Term[]> =>
  (
    await client.query<Term>(
      "select * from cases.lead_term where support_case_id = $1 order by from_at desc, id desc",
      [caseId],
    )
  ).rows;

const identityOf = (resident: Readonly<Record<string, unknown>>) => ({
  name: resident.name,
  kana: resident.kana,
  formerName: resident.former_name,
  alias: resident.alias,
  romanName: resident.roman_name,
  birthDate: resident.birth,
  address: resident.address,
  neighbourhood: resident.neighbourhood,
  addressWithheld: resident.address_withheld,
  phone: resident.phone,
  contactWish: resident.contact_wish,
  contactNg: resident.contact_ng,
  safetyNote: resident.safety_note,
});

const viewConsent = (consent: Consent, name: (id: string) => object) => ({
  id: consent.id,
  giver: consent.giver,
  giverName: consent.giver_name,
  method: consent.method,
  purpose: consent.purpose,
  categories: consent.categories,
  recipients: consent.recipients.map(name),
  from: new Date(consent.from_at),
  until:
    consent.until_at.startsWith("9999") || consent.until_at.startsWith("10000") ? null : new Date(consent.until_at),
  recordedBy: name(consent.recorded_by),
  withdrawal: null,
});
