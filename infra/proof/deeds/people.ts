import { joins, leaves, opensCase, registers, writesInformation } from "../model/facts.ts";
import { memberSeen } from "../model/known.ts";
import { knowsAddress, knowsPerson, registered, seesCase, sight, works } from "../model/sight.ts";
import { type Case, type Category, type Member, one, type Resident } from "../model/world.ts";
import type { Player } from "../town/actors.ts";
import type { Stage } from "../town/stage.ts";
import { type Deed, either, refusal } from "./deed.ts";

/** A resident with a token in every field. The names begin alike: a search for it finds whomever one may know. */
function fieldsOf(stage: Stage, who: Player, withheld: boolean) {
  const token = (kind: string) => stage.canaries.plant(kind, who);
  return {
    name: `正木 ${token("name")}`,
    kana: `マサキ ${token("kana")}`,
    formerName: token("former"),
    alias: token("alias"),
    romanName: token("roman"),
    birthDate: "1942-03",
    address: token("address"),
    addressWithheld: withheld,
    phone: token("phone"),
    contactWish: token("wish"),
    contactNg: token("ng"),
    safetyNote: token("safety"),
  };
}

/** Who may read the tokens of a person, and which of them travel with a つなぎ. */
function settlePerson(stage: Stage, { id, withheld }: Resident, fields: object): void {
  const tokens = stage.canaries.foundIn(JSON.stringify(fields));
  for (const token of tokens) {
    const knows = token.includes("-address-") ? knowsAddress : knowsPerson;
    stage.canaries.settle(token, (world, actor, now) => knows(world, actor, one(world.residents, id), now));
  }
  const goes = tokens.filter((token) => !(withheld && token.includes("-address-")));
  stage.copied.set(`${id}/identity_contact`, goes);
}

export function registering(stage: Stage, who: Player, { withheld = false } = {}): Deed {
  const fields = fieldsOf(stage, who, withheld);
  return {
    name: "registers",
    method: "POST",
    path: "/residents",
    body: fields,
    expect: either(refusal([!works(who, who), 403]), 201),
    done({ body: { id } }) {
      const resident = { id, municipality: who.municipality, desk: who.desk, withheld };
      settlePerson(stage, resident, fields);
      return registers(stage.world, resident, stage.now());
    },
  };
}

export async function revising(stage: Stage, who: Player, resident: Resident): Promise<Deed> {
  const fields = fieldsOf(stage, who, resident.withheld);
  return {
    name: "revises a person",
    method: "PUT",
    path: `/residents/${resident.id}`,
    body: fields,
    version: (await stage.get(who, `/residents/${resident.id}`)).headers.etag ?? '"1"',
    expect: either(refusal([!registered(who, resident), 404]), 200),
    done() {
      settlePerson(stage, resident, fields);
      return stage.world;
    },
  };
}

/** Whoever has the category in sight may read it; a つなぎ that is sent from now on carries it. */
function settleInformation(stage: Stage, supportCase: string, category: Category, token: string): void {
  stage.copied.set(`${supportCase}/${category}`, [token]);
  stage.canaries.settle(token, (world, actor, now) => sight(world, actor, supportCase, now).includes(category));
}

export function opening(stage: Stage, who: Player, resident: Resident, categories: readonly Category[]): Deed {
  const information = categories
    .filter((category) => category !== "identity_contact")
    .map((category) => ({ category, body: stage.canaries.plant("info", who) }));
  const written: readonly Category[] = ["identity_contact", ...information.map(({ category }) => category)];
  return {
    name: "opens a case",
    method: "POST",
    path: "/cases",
    body: { residentId: resident.id, information },
    expect: either(refusal([!registered(who, resident), 404]), 201),
    done({ body: { id } }) {
      const supportCase = { id, municipality: who.municipality, resident: resident.id, lead: who.desk, written };
      const world = opensCase(stage.world, supportCase, stage.now());
      for (const { category, body } of information) settleInformation(stage, id, category, body);
      return world;
    },
  };
}

export async function informing(stage: Stage, who: Player, of: Case, category: Category): Promise<Deed> {
  const body = stage.canaries.plant("info", who);
  const { body: now } = await stage.get(who, `/cases/${of.id}`);
  const known = now?.information?.find((item: { category: Category }) => item.category === category);
  const seen = seesCase(stage.world, who, of.id, stage.now());
  return {
    name: "writes what is known",
    method: "PUT",
    path: `/cases/${of.id}/information/${category}`,
    body: { body },
    version: `"${known?.version ?? 0}"`,
    expect: either(refusal([!seen, 404], [who.desk !== of.lead, 403]), 200),
    done() {
      settleInformation(stage, of.id, category, body);
      return writesInformation(stage.world, { case: of.id, category }, stage.now());
    },
  };
}

export function adding(stage: Stage, who: Player, of: Case, resident: Resident): Deed {
  const seen = seesCase(stage.world, who, of.id, stage.now());
  return {
    name: "adds to the household",
    method: "POST",
    path: `/cases/${of.id}/household-members`,
    body: { residentId: resident.id, relation: "child" },
    expect: either(refusal([!seen, 404], [who.desk !== of.lead, 403], [!registered(who, resident), 400]), 201),
    done({ body }) {
      const known = new Set(stage.world.members.map(({ id }) => id));
      const added = body.household.find(({ id }: { id: string }) => !known.has(id));
      const member = { id: added.id, municipality: who.municipality, case: of.id, resident: resident.id };
      return joins(stage.world, member, stage.now());
    },
  };
}

export function leaving(stage: Stage, who: Player, member: Member): Deed {
  const { lead } = one(stage.world.cases, member.case);
  const seen = seesCase(stage.world, who, member.case, stage.now());
  const known = memberSeen(stage.world, who, member, stage.now()) !== null;
  return {
    name: "takes from the household",
    method: "POST",
    path: `/cases/${member.case}/household-members/${member.id}/leaving`,
    expect: seen && !known ? [403, 404] : either(refusal([!seen, 404], [who.desk !== lead, 403]), 201),
    done: () => leaves(stage.world, member, stage.now()),
  };
}
