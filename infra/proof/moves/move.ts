import { consenting, withdrawing } from "../deeds/consents.ts";
import type { Deed } from "../deeds/deed.ts";
import { asking, deciding, ending } from "../deeds/grounds.ts";
import { adding, informing, leaving, opening, registering, revising } from "../deeds/people.ts";
import { writing } from "../deeds/records.ts";
import { dateIn } from "../deeds/terms.ts";
import { sight } from "../model/sight.ts";
import { ALL, type Category } from "../model/world.ts";
import { type Player, players } from "../town/actors.ts";
import { OUTSIDE, residentOf } from "../town/lookups.ts";
import type { Stage } from "../town/stage.ts";
import type { Draw } from "./draw.ts";

/** A kind of deed with its particulars drawn; undefined where there is nothing to do it to. */
export type Move = (stage: Stage, who: Player, draw: Draw) => Promise<Deed | undefined> | Deed | undefined;

const LIFE_LIMIT: readonly Category[] = ["identity_contact", "health_disability", "life_history"];
const ROLES = ["desk_worker", "supervisor", "coordinator"];
/** Where people do casework, and two destinations without accounts. */
export const DESKS: readonly string[] = [
  ...new Set(players.filter(({ role }) => ROLES.includes(role)).map(({ desk }) => desk as string)),
  ...OUTSIDE,
];

export const anyOf = <T>(draw: Draw, list: readonly T[]): T | undefined =>
  list.length === 0 ? undefined : draw.of(list);
export const some = (draw: Draw, list: readonly Category[]): readonly Category[] => {
  const drawn = draw.some(list);
  return drawn.length > 0 ? drawn : ["identity_contact"];
};

export const register: Move = (stage, who, draw) => registering(stage, who, { withheld: draw.chance(30) });

export const revise: Move = (stage, who, draw) => {
  const resident = anyOf(draw, stage.world.residents);
  return resident && revising(stage, who, resident);
};

export const openCase: Move = (stage, who, draw) => {
  const resident = anyOf(draw, stage.world.residents);
  // The model tells households apart by case: whoever is or was in one opens no further case.
  const joined = [...stage.world.members, ...stage.world.left].flatMap((member) => [
    member.resident,
    residentOf(stage, member.case),
  ]);
  return resident && !joined.includes(resident.id) ? opening(stage, who, resident, draw.some(ALL)) : undefined;
};

export const inform: Move = (stage, who, draw) => {
  const of = anyOf(draw, stage.world.cases);
  return of && informing(stage, who, of, draw.of(ALL.slice(1)));
};

export const write: Move = (stage, who, draw) => {
  const of = anyOf(draw, stage.world.cases);
  const audience = draw.of(["shared", "shared", "pointer", "own"] as const);
  return of && writing(stage, who, of, { audience, categories: some(draw, ALL) });
};

export const add: Move = (stage, who, draw) => {
  const [of, resident] = [anyOf(draw, stage.world.cases), anyOf(draw, stage.world.residents)];
  if (!of || !resident || stage.world.members.some((member) => member.resident === resident.id)) return undefined;
  const theirs = stage.world.cases.filter((one) => [resident.id, of.resident].includes(one.resident));
  return theirs.length === 1 && resident.id !== of.resident ? adding(stage, who, of, resident) : undefined;
};

export const leave: Move = (stage, who, draw) => {
  const member = anyOf(draw, stage.world.members);
  return member && leaving(stage, who, member);
};

export const consent: Move = (stage, who, draw) => {
  const of = anyOf(draw, stage.world.cases);
  if (!of) return undefined;
  const seen = sight(stage.world, who, of.id, stage.now());
  const within = draw.chance(90) && seen.length > 0 ? seen : ALL;
  const categories = draw.chance(50) ? within : some(draw, within);
  const others = DESKS.filter((desk) => desk !== of.lead);
  const recipients = [...new Set([draw.of(others), draw.of(others), draw.of(others), draw.of(others)])];
  return consenting(stage, who, of, {
    categories,
    recipients,
    until: draw.chance(60) ? null : dateIn(stage.now(), 30),
  });
};

export const withdraw: Move = (stage, who, draw) => {
  const given = anyOf(draw, stage.world.consents);
  return given && withdrawing(stage, who, given);
};

export const ask: Move = (stage, who, draw) => {
  const of = anyOf(draw, stage.world.cases);
  const life = draw.chance(50);
  const terms = {
    life,
    recipients: [draw.of(DESKS.filter((desk) => desk !== who.desk))],
    until: dateIn(stage.now(), life ? 3 : 20),
  };
  return of && asking(stage, who, of, { ...terms, categories: some(draw, life ? LIFE_LIMIT : ALL) });
};

export const decide =
  (noun: "approval" | "rejection"): Move =>
  (stage, who, draw) => {
    const basis = anyOf(draw, stage.world.bases);
    return basis && deciding(stage, who, basis, noun);
  };

export const end: Move = (stage, who, draw) => {
  const basis = anyOf(draw, stage.world.bases);
  return basis && ending(stage, who, basis);
};
