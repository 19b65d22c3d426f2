import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type Em, enterAsJob, type Orm, openOrm } from "@tsunagi/database";
import { Actor, type Me } from "@tsunagi/permissions";
import { type House, openHouse } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import fc from "fast-check";
import { randomConferences } from "./random-conferences.ts";

/**
 * List = check, for every rule that runs: in a town of random records, the ids that the database finds through
 * `Actor.where` are exactly those of the records that `Actor.may` allows one by one. Looked at as the job role, which
 * sees the whole municipality, so that the second wall cannot hide a fault of the first.
 */

const SEED = Number(process.env.SEED ?? Date.now() % 2 ** 31);
const DESKS = [town.desks.hotChuo.id, town.desks.jiritsu.id, town.desks.fukushi.id, town.desks.kokusai.id];
const NOW = new Date("2026-11-24T01:00:00Z");
const DAY = 86_400_000;

let house: House;
const orms = new Map<string, Orm>();

beforeAll(async () => {
  house = await openHouse();
  for (const service of house.services) {
    orms.set(
      service.name,
      await openOrm(service.name, house.urlOf({ service: service.name, job: true }), service.entities, 2),
    );
  }
});
afterAll(async () => {
  await Promise.all([...orms.values()].map((orm) => orm.close(true)));
  await house.close();
});

const desk = fc.constantFrom(...DESKS);
const instant = fc.integer({ min: -3, max: 3 }).map((days) => new Date(NOW.getTime() + days * DAY));
const category = fc.constantFrom("life_history", "identity_contact");
const seenBy = fc.array(
  fc.record({
    by: fc.oneof(desk, fc.constant(town.desks.soumu.id)),
    as: fc.constantFrom("coordinator", "fallback", "manager", "privacy_officer"),
  }),
  { maxLength: 3 },
);
const M = town.municipality.id;

/** One random record of each kind, as SQL; the superuser writes it past every rule. */
const kinds: Readonly<Record<string, { service: string; populate?: string[]; make: fc.Arbitrary<string[]> }>> = {
  Referral: {
    service: "referrals",
    populate: ["watchers"],
    make: fc
      .record({
        from: desk,
        to: desk,
        sent: fc.boolean(),
        opened: fc.boolean(),
        lapsed: fc.boolean(),
        outside: fc.boolean(),
      })
      .filter(({ from, to }) => from !== to)
      .chain((referral) =>
        fc.record({ sealed: fc.boolean(), own: fc.boolean(), seenBy }).map((more) => ({ ...referral, ...more })),
      )
      .map(({ from, to, sent, opened, lapsed, outside, sealed, own, seenBy }) => [
        `insert into referrals.referral (id, municipality_id, number, case_id, kind, urgency, status, from_desk_id, to_desk_id,
         categories, request, ground_kind, ground_id, ground_until, accountable_desk_id, next_desk_id, next_staff_id, due_at,
         rung_at, created_at, sent, sent_at, sent_by, opened_at, lapsed_at, outside, sealed, own_code, own_reason)
       values (uuidv7(), '${M}', uuidv7()::text, uuidv7(), 'transfer', 'C', '${sent ? "sent" : "draft"}', '${from}', '${to}',
         '{identity_contact}', 'x', 'consent', uuidv7(), now(), '${from}', '${to}', uuidv7(), now(), now(), now(), ${sent},
         ${sent ? "now(), uuidv7()" : "null, null"}, ${sent && opened ? "now()" : "null"},
         ${sent && opened && lapsed ? "now()" : "null"}, ${outside}, ${sealed}, ${own ? "'LAW', 'x'" : "null, null"})`,
        ...seenBy.map(
          ({
            by,
            as,
          }) => `insert into referrals.watcher (municipality_id, referral_id, desk_id, as_role, because, since)
           select '${M}', id, '${by}', '${as}', 'overdue', now() from referrals.referral order by id desc limit 1
           on conflict do nothing`,
        ),
      ]),
  },
  Incident: {
    service: "referrals",
    make: fc
      .record({
        of: fc.oneof(desk, fc.constant(town.desks.soumu.id)),
        as: fc.constantFrom("privacy_officer", "manager"),
      })
      .map(({ of, as }) => [
        `insert into referrals.incident (id, municipality_id, referral_id, desk_id, as_role, status, referral_number,
         from_desk_id, to_desk_id, categories, seen_at, found_at, circumstances, prompt_due_at, final_due_at, version)
         select uuidv7(), '${M}', id, '${of}', '${as}', 'opened', number, from_desk_id, to_desk_id, categories, now(), now(),
         'x', now(), now(), 1 from referrals.referral order by random() limit 1 on conflict do nothing`,
      ]),
  },
  Tray: { service: "referrals", make: fc.constant([]) },
  Notice: {
    service: "notifications",
    make: fc
      .record({ of: desk, staff: fc.constantFrom(null, town.kiriyama.id, town.kawai.id, town.yoshioka.id) })
      .map(({ of, staff }) => [
        `insert into notifications.notice (id, municipality_id, desk_id, staff_id, event_id, topic, referral_id, status, created_at)
       values (uuidv7(), '${M}', '${of}', ${staff ? `'${staff}'` : "null"}, uuidv7(), 'referral_sent', uuidv7(), 'unread', now())`,
      ]),
  },
  Resident: {
    service: "cases",
    populate: ["findables"],
    make: desk.map((of) => [
      `insert into cases.resident (id, municipality_id, registered_desk_id, name, kana, created_at)
       values (uuidv7(), '${M}', '${of}', '名', 'ナ', now())`,
    ]),
  },
  SupportCase: {
    service: "cases",
    populate: ["sights"],
    make: fc
      .record({
        lead: desk,
        grants: fc.array(fc.record({ to: desk, from: instant, until: instant, category }), { maxLength: 4 }),
      })
      .map(({ lead, grants }) => [
        `with r as (insert into cases.resident (id, municipality_id, registered_desk_id, name, kana, created_at)
             values (uuidv7(), '${M}', '${lead}', '名', 'ナ', now()) returning id),
           c as (insert into cases.support_case (id, municipality_id, number, track, status, resident_id, lead_desk_id,
             lead_worker_id, opened_at) select uuidv7(), '${M}', uuidv7()::text, 'individual', 'open', r.id, '${lead}',
             uuidv7(), now() from r returning id)
         select id from c`,
        ...grants
          .filter(({ from, until }) => from < until)
          .map(
            ({ to, from, until, category }) =>
              `insert into cases.case_grant (id, municipality_id, support_case_id, desk_id, categories, basis, from_at, until_at)
               select uuidv7(), '${M}', id, '${to}', '{${category}}', 'lead', '${from.toISOString()}', '${until.toISOString()}'
                 from cases.support_case order by id desc limit 1`,
          ),
      ]),
  },
  Sight: { service: "cases", make: fc.constant([]) },
  Consent: {
    service: "cases",
    populate: ["recipients"],
    make: fc.record({ by: desk, to: fc.uniqueArray(desk, { maxLength: 3 }) }).map(({ by, to }) => [
      `insert into cases.consent (id, municipality_id, support_case_id, resident_id, method, purpose, categories, from_at,
         until_at, recorded_by, recorded_desk_id) select uuidv7(), '${M}', id, resident_id, 'oral', 'x', '{life_history}',
         now(), now() + interval '1 day', uuidv7(), '${by}' from cases.support_case order by random() limit 1`,
      ...to.map(
        (desk) => `insert into cases.consent_recipient (municipality_id, case_id, recorded_desk_id, desk_id, consent_id)
          select '${M}', support_case_id, recorded_desk_id, '${desk}', id from cases.consent order by id desc limit 1`,
      ),
    ]),
  },
  Basis: {
    service: "cases",
    populate: ["recipients"],
    make: fc
      .record({ by: desk, staff: fc.constantFrom(town.kiriyama.id, town.ogawa.id, town.kawai.id) })
      .map(({ by, staff }) => [
        `insert into cases.basis (id, municipality_id, support_case_id, code, reason, categories, status, requested_by,
         requested_desk_id, requested_at, until_at) select uuidv7(), '${M}', id, 'LAW', 'x', '{life_history}', 'waiting',
         '${staff}', '${by}', now(), now() + interval '1 day' from cases.support_case order by random() limit 1`,
      ]),
  },
  Grant: { service: "cases", populate: ["supportCase.sights"], make: fc.constant([]) },
  ContactRecord: {
    service: "cases",
    populate: ["supportCase.sights"],
    make: fc
      .record({ by: desk, audience: fc.constantFrom("shared", "pointer", "own"), category })
      .map(({ by, audience, category }) => [
        `insert into cases.contact_record (id, municipality_id, support_case_id, desk_id, staff_id, occurred_at, occurred_on,
           written_at, method, audience) select uuidv7(), '${M}', id, '${by}', uuidv7(), now(), current_date, now(), 'phone',
           '${audience}' from cases.support_case order by random() limit 1`,
        `insert into cases.record_part (municipality_id, contact_record_id, place, support_case_id, desk_id, audience, kind,
           category, body) select municipality_id, id, 0, support_case_id, desk_id, audience, 'fact', '${category}', 'x'
           from cases.contact_record order by id desc limit 1 on conflict do nothing`,
      ]),
  },
  RecordPart: { service: "cases", populate: ["supportCase.sights"], make: fc.constant([]) },
  Desk: { service: "directory", make: fc.constant([]) },
  Absence: {
    service: "directory",
    make: fc
      .record({ of: desk, staff: fc.constantFrom(town.kiriyama.id, town.tanaka.id, town.kawai.id) })
      .map(({ of, staff }) => [
        `insert into directory.absence (id, municipality_id, desk_id, staff_id, from_date, until_date, reason, declared_by,
         declared_at) values (uuidv7(), '${M}', '${of}', '${staff}', current_date, current_date, 'leave', '${staff}', now())`,
      ]),
  },
  Neighbourhood: { service: "directory", make: fc.constant([]) },
  Membership: { service: "directory", populate: ["desk", "staff", "agency"], make: fc.constant([]) },
  ...randomConferences,
};

function actorsOf(service: string): Actor[] {
  const rules = house.services.find(({ name }) => name === service)?.permissions;
  if (!rules) throw new Error(`no service ${service}`);
  return [
    town.kiriyama,
    town.tanaka,
    town.ogawa,
    town.kawai,
    town.morita,
    town.yoshioka,
    town.segawa,
    town.hashimoto,
  ].map((member) => {
    const post = member.memberships[0];
    const agencyId = Object.values(town.desks).find(({ id }) => id === post?.deskId)?.agencyId;
    const who = { staffId: member.id, deskId: post?.deskId, agencyId, role: post?.role };
    const me = { ...who, municipalityId: M } as unknown as Me;
    return new Actor(me, rules, NOW);
  });
}

it("has a kind of random record for everything that a rule speaks of", () => {
  const spoken = house.services.flatMap(({ name }) =>
    actorsOf(name).flatMap((actor) => actor.spokenOf.map(({ subject }) => subject)),
  );
  expect([...new Set(spoken)].sort()).toEqual(Object.keys(kinds).sort());
});

it(`finds by list exactly what the check allows (SEED=${SEED})`, async () => {
  const towns = fc.array(fc.oneof(...Object.values(kinds).map(({ make }) => make)), { minLength: 30, maxLength: 60 });
  const [statements] = fc.sample(towns, { seed: SEED, numRuns: 1 }) as [string[][]];
  for (const statement of statements.flat()) await house.behind.query(statement);

  let allowed = 0;
  let refused = 0;
  for (const [kind, { service, populate }] of Object.entries(kinds)) {
    const orm = orms.get(service) as Orm;
    await (orm.em.fork() as Em).transactional(async (em) => {
      await enterAsJob(em, M);
      const all = (await em.find(kind as never, {} as never, { populate: (populate ?? []) as never })) as object[];
      for (const actor of actorsOf(service)) {
        for (const verb of new Set(actor.spokenOf.filter(({ subject }) => subject === kind).map((rule) => rule.verb))) {
          const listed = (await em.find(kind as never, actor.where(verb, kind) as never)) as object[];
          const checked = all.filter((record) => actor.may(verb, record));
          expect([kind, verb, actor.me.role, new Set(listed)]).toEqual([kind, verb, actor.me.role, new Set(checked)]);
          expect(listed.length).toBe(checked.length);
          allowed += checked.length;
          refused += all.length - checked.length;
        }
      }
    });
  }
  // Neither side is empty: a property over nothing proves nothing.
  expect(Math.min(allowed, refused)).toBeGreaterThan(50);
});
