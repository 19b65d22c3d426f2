import { audienceSeen, basisSeen, consentSeen, knownTo, memberSeen, recordSeen } from "../model/known.ts";
import { deskSight, knowsPerson, seesCase } from "../model/sight.ts";
import type { Actor, World } from "../model/world.ts";
import type { Bounds } from "./bounds.ts";
import { boundsOfReferrals } from "./hand-off/tables-of-referrals.ts";
import { boundsOfRooms } from "./rooms/tables-of-rooms.ts";

/** Looks at a world as one desk: row level security knows desks, and no roles. */
export function boundsOf(world: World, actor: Actor, now: number): Readonly<Record<string, Bounds>> {
  const known = knownTo(world, actor, now) as Record<string, readonly string[]>;
  const ids = (kind: string) => known[kind] ?? [];
  const here = (of: string) =>
    world.cases.some(({ id, municipality }) => id === of && municipality === actor.municipality);
  const mine = world.grants.filter(({ desk, case: of }) => desk === actor.desk && here(of));
  const everSaw = mine.filter(({ categories }) => categories.includes("identity_contact")).map(({ case: of }) => of);
  const everKnew = world.residents.filter(
    (one) =>
      (one.desk === actor.desk && one.municipality === actor.municipality) ||
      world.cases.some(({ id, resident }) => resident === one.id && everSaw.includes(id)),
  );
  const parts = world.records.flatMap((one) =>
    (recordSeen(world, actor, one, now)?.parts ?? []).map((at) => `${one.id} ${one.parts[at]}`),
  );
  return {
    "cases.support_case": { key: "id", least: ids("cases") },
    // Coarser than the sentences: whoever sees the case at all; the categories are the sentences' alone.
    "cases.resident": {
      key: "id",
      least: ids("people"),
      most: world.cases.filter(({ id }) => ids("cases").includes(id)).map(({ resident }) => resident),
    },
    "cases.information": {
      key: "support_case_id || ' ' || category",
      least: world.cases.flatMap(({ id, written }) =>
        deskSight(world, actor.desk, id, now)
          .filter((category) => here(id) && category !== "identity_contact" && written.includes(category))
          .map((category) => `${id} ${category}`),
      ),
    },
    "cases.consent": { key: "id", least: ids("consents") },
    "cases.consent_recipient": {
      key: "consent_id || ' ' || desk_id",
      least: world.consents.flatMap((one) =>
        (consentSeen(world, actor, one)?.recipients ?? []).map((desk) => `${one.id} ${desk}`),
      ),
    },
    "cases.case_grant": {
      key: "support_case_id || ' ' || desk_id",
      least: ids("cases").flatMap((id) => (audienceSeen(world, actor, id, now) ?? []).map((desk) => `${id} ${desk}`)),
      most: [
        ...mine.map(({ case: of, desk }) => `${of} ${desk}`),
        ...world.grants
          .filter((grant) => grant.basis === "lead" && seesCase(world, actor, grant.case, now))
          .map(({ case: of, desk }) => `${of} ${desk}`),
        ...world.grants
          .filter(({ case: of }) => world.cases.some(({ id, lead }) => id === of && lead === actor.desk))
          .map(({ case: of, desk }) => `${of} ${desk}`),
      ],
    },
    "cases.lead_term": {
      key: "support_case_id",
      least: world.cases.filter(({ id, lead }) => lead === actor.desk && here(id)).map(({ id }) => id),
    },
    "cases.case_link": { key: "individual_case_id", least: [] },
    "cases.visible": { key: "support_case_id::text", least: ids("cases"), most: mine.map(({ case: of }) => of) },
    "cases.basis": { key: "id", least: ids("bases") },
    "cases.basis_recipient": {
      key: "basis_id || ' ' || desk_id",
      least: world.bases
        .filter((one) => basisSeen(world, actor, one))
        .flatMap((one) => one.recipients.map((desk) => `${one.id} ${desk}`)),
    },
    "cases.contact_record": { key: "id", least: ids("records") },
    "cases.record_part": { key: "contact_record_id || ' ' || category", least: parts },
    "cases.findable": { key: "resident_id", least: ids("people"), most: everKnew.map(({ id }) => id) },
    "cases.resident_gram": { key: "resident_id", least: ids("people"), most: everKnew.map(({ id }) => id) },
    "cases.household_member": {
      key: "resident_id",
      least: world.members.filter((one) => memberSeen(world, actor, one, now)).map(({ resident }) => resident),
      most: householdOf(world, actor, now),
    },
    ...boundsOfReferrals(world, actor),
    ...boundsOfRooms(world, actor),
  };
}

/** People of the households that somebody knows, 本人 among them. */
const householdOf = (world: World, actor: Actor, now: number): readonly string[] => [
  ...[...world.members, ...world.left]
    .filter((one) => memberSeen(world, actor, one, now))
    .map(({ resident }) => resident),
  ...world.cases
    .filter(({ id }) => deskSight(world, actor.desk, id, now).includes("identity_contact"))
    .map(({ resident }) => resident),
  ...world.residents.filter((one) => knowsPerson(world, actor, one, now)).map(({ id }) => id),
];
