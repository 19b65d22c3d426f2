import { type Actor, ALL, type Case, type Category, type Grant, one, type Resident, type World } from "./world.ts";

/** Who sees what, now. The desk sees; roles that do no casework see nothing of anybody. */

const CASEWORK: Readonly<Record<Actor["role"], boolean>> = {
  desk_worker: true,
  supervisor: true,
  coordinator: true,
  manager: false,
  system_administrator: false,
  privacy_officer: false,
};

/** Whether this person does casework here: same municipality, and a role that works with people. */
export const works = (actor: Actor, thing: { readonly municipality: string }): boolean =>
  CASEWORK[actor.role] && actor.municipality === thing.municipality;

const holds = ({ from, until }: Grant, now: number): boolean => from <= now && (until === null || now < until);

/** The categories of one case for one desk: the union of the grants that hold. */
export function deskSight(world: World, desk: string, supportCase: string, now: number): readonly Category[] {
  const held = world.grants.filter((grant) => grant.case === supportCase && grant.desk === desk && holds(grant, now));
  return ALL.filter((category) => held.some(({ categories }) => categories.includes(category)));
}

export function sight(world: World, actor: Actor, supportCase: string, now: number): readonly Category[] {
  return works(actor, one(world.cases, supportCase)) ? deskSight(world, actor.desk, supportCase, now) : [];
}

export const seesCase = (world: World, actor: Actor, supportCase: string, now: number): boolean =>
  sight(world, actor, supportCase, now).length > 0;

export const casesSeen = (world: World, actor: Actor, now: number): Case[] =>
  world.cases.filter(({ id }) => seesCase(world, actor, id, now));

/** 登録した: the resource of a resident belongs to the desk that registered the person. */
export const registered = (actor: Actor, resident: Resident): boolean =>
  works(actor, resident) && resident.desk === actor.desk;

/** 属性・連絡先: also to a desk whose sight on a case of that very person has it, now. */
export const knowsPerson = (world: World, actor: Actor, resident: Resident, now: number): boolean =>
  registered(actor, resident) ||
  world.cases.some((of) => of.resident === resident.id && sight(world, actor, of.id, now).includes("identity_contact"));

/** Withheld: for the registering desk alone, and what derives from it too. */
export const knowsAddress = (world: World, actor: Actor, resident: Resident, now: number): boolean =>
  registered(actor, resident) || (!resident.withheld && knowsPerson(world, actor, resident, now));

/** What lets information go to a desk, at this moment: a consent, or a ground without consent. */
export function groundsFor(
  world: World,
  { case: of, from, to, urgency }: { case: string; from: string; to: string; urgency: string },
  now: number,
) {
  const runs = (until: number | null) => until === null || now < until;
  const consents = world.consents.filter(
    (consent) => consent.case === of && !consent.withdrawn && runs(consent.until) && consent.recipients.includes(to),
  );
  const bases = world.bases.filter(
    (basis) =>
      basis.case === of &&
      // A ground is for the desk that asked for it: nobody else may send on it.
      basis.desk === from &&
      (basis.status === "in_force" || basis.status === "provisional") &&
      runs(basis.until) &&
      basis.recipients.includes(to) &&
      (!basis.life || urgency === "A"),
  );
  return { consents, bases };
}
