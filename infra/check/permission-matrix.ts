import { allOperations, type Role, roles } from "@tsunagi/contracts";
import type { Service } from "@tsunagi/http";
import { Actor, type Me } from "@tsunagi/permissions";
import { relations as ofCases } from "../../services/cases/test/relations.ts";
import { relations as ofConferences } from "../../services/conferences/test/relations.ts";
import { relations as ofDirectory } from "../../services/directory/test/relations.ts";
import { relations as ofNotifications } from "../../services/notifications/test/relations.ts";
import { relations as ofReferrals } from "../../services/referrals/test/relations.ts";

type Relations = Readonly<Record<string, Readonly<Record<string, (me: Me) => object>>>>;

const relationsOf: Readonly<Record<string, Relations>> = {
  directory: ofDirectory,
  cases: ofCases,
  referrals: ofReferrals,
  conferences: ofConferences,
  notifications: ofNotifications,
};

export interface Cell {
  readonly service: string;
  readonly subject: string;
  readonly relation: string;
  readonly verb: string;
  /** Who of the roles may. */
  readonly may: readonly Role[];
}

const NOW = new Date("2026-11-24T01:00:00Z");
const id = (n: number) => `00000000-0000-7000-8000-00000000000${n}`;
const meAs = (role: Role) =>
  ({
    sessionId: id(1),
    staffId: id(2),
    municipalityId: id(3),
    membershipId: id(4),
    agencyId: id(5),
    deskId: id(6),
    role,
  }) as Me;

/** Role × deed × relation to the record, by the rules that run. Every record kind that a rule names must be listed. */
export function permissionMatrix(services: readonly Service[]): Cell[] {
  return services.flatMap(({ name, permissions }) => {
    const actors = (Object.keys(roles) as Role[]).map((role) => new Actor(meAs(role), permissions, NOW));
    const kinds = relationsOf[name] ?? {};
    for (const { subject } of actors.flatMap((actor) => actor.spokenOf)) {
      if (!kinds[subject])
        throw new Error(`services/${name}/test/relations.ts does not say how one can stand to a ${subject}`);
    }
    return Object.entries(kinds).flatMap(([subject, relations]) =>
      verbsFor(subject, actors).flatMap((verb) =>
        Object.entries(relations).map(([relation, example]) => ({
          service: name,
          subject,
          relation,
          verb,
          may: actors.filter((actor) => actor.may(verb, recordOf(subject, example(actor.me)))).map(({ me }) => me.role),
        })),
      ),
    );
  });
}

/** The deeds of the contract and of the rules, so that a deed nobody may do is shown as well. */
function verbsFor(subject: string, actors: readonly Actor[]): string[] {
  const promised = allOperations.flatMap(({ authz }) =>
    typeof authz === "object" && authz.subject === subject ? [authz.verb] : [],
  );
  const ruled = actors.flatMap((actor) =>
    actor.spokenOf.filter((rule) => rule.subject === subject).map(({ verb }) => verb),
  );
  return [...new Set([...promised, ...ruled])].sort();
}

/** A record of that kind, as the rules would meet it. */
function recordOf(kind: string, values: object): object {
  const Kind = { [kind]: class {} }[kind] as new () => object;
  return Object.assign(new Kind(), values);
}
