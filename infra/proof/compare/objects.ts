import { consentSeen, memberSeen } from "../model/known.ts";
import { knowsAddress, knowsPerson, registered, sight } from "../model/sight.ts";
import { type Case, one, type Resident } from "../model/world.ts";
import type { Player } from "../town/actors.ts";
import type { Answer } from "../town/asking.ts";
import type { Stage } from "../town/stage.ts";
import { same } from "./lists.ts";

/** P1 and P4: each object by its id, for one person: there or 404, and of it exactly what the model says. */

const CASE_KEYS =
  "id number track status leadDesk leadWorker leadTerms openedAt version residentId categories information household consents actions";
const IDENTITY_KEYS =
  "name kana formerName alias romanName birthDate address neighbourhood addressWithheld phone contactWish contactNg safetyNote";

/** What the model says of one answer; each line is a name, what was found and what should be. */
export function hold(stage: Stage, what: string, ...lines: readonly (readonly [string, unknown, unknown])[]): void {
  for (const [name, found, expected] of lines) {
    const [is, shall] = [JSON.stringify(found), JSON.stringify(expected)];
    if (is !== shall) stage.differ(`${what} · ${name}: ${is}, the model says ${shall}`);
  }
}

export const keys = (thing: object) => Object.keys(thing).sort().join(" ");
export const words = (text: string, ...more: string[]) => [...text.split(" "), ...more].sort().join(" ");
export const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id);

/** There with 200, or the one 404 that says nothing. */
export function there(stage: Stage, what: string, answer: Answer, expected: boolean): boolean {
  if (answer.status !== (expected ? 200 : 404))
    stage.differ(`${what} · ${answer.status}: ${answer.text.slice(0, 200)}`);
  if (answer.status === 404) {
    const { instance, ...said } = answer.body;
    const text = JSON.stringify(said);
    stage.notFound ??= text;
    if (!instance || text !== stage.notFound) stage.differ(`${what} · a 404 of its own kind: ${text}`);
  }
  return answer.status === 200 && expected;
}

export async function compareCase(stage: Stage, who: Player, of: Case): Promise<void> {
  const { world } = stage;
  const now = stage.now();
  const what = `${who.name} · GET /cases/${of.id}`;
  const seen = sight(world, who, of.id, now);
  const answer = await stage.get(who, `/cases/${of.id}`);
  if (!there(stage, what, answer, seen.length > 0)) return;
  const { body } = answer;
  const resident = one(world.residents, of.resident);
  const identified = seen.includes("identity_contact");
  hold(
    stage,
    what,
    ["keys", keys(body), words(CASE_KEYS, ...(identified ? ["resident"] : []))],
    ["categories", [...body.categories].sort(), [...seen].sort()],
    ["residentId", body.residentId, registered(who, resident) ? resident.id : null],
    [
      "information",
      body.information.map((item: { category: string }) => item.category).sort(),
      of.written.filter((category) => category !== "identity_contact" && seen.includes(category)).sort(),
    ],
  );
  if (identified) compareIdentity(stage, what, body.resident, who, resident);
  const members = world.members.filter((member) => member.case === of.id && memberSeen(world, who, member, now));
  same(stage, `${what} · household`, idsOf(body.household), idsOf(members));
  for (const { id, person } of body.household) {
    const member = members.find((candidate) => candidate.id === id);
    if (member) hold(stage, what, [`person of ${id}`, person !== null, memberSeen(world, who, member, now)?.person]);
  }
  const consents = world.consents.filter((consent) => consent.case === of.id && consentSeen(world, who, consent));
  same(stage, `${what} · consents`, idsOf(body.consents), idsOf(consents));
  for (const consent of consents) {
    const shown = body.consents.find(({ id }: { id: string }) => id === consent.id);
    if (!shown) continue;
    same(stage, `${what} · recipients`, idsOf(shown.recipients), consentSeen(world, who, consent)?.recipients ?? []);
    hold(stage, what, ["withdrawal", shown.withdrawal !== null, consent.withdrawn]);
  }
}

function compareIdentity(stage: Stage, what: string, shown: Record<string, unknown>, who: Player, resident: Resident) {
  const address = knowsAddress(stage.world, who, resident, stage.now());
  hold(
    stage,
    what,
    ["keys of the person", keys(shown), words(IDENTITY_KEYS)],
    ["address", shown.address !== null, address],
    ["neighbourhood is hidden with it", address || shown.neighbourhood === null, true],
    ["withheld", shown.addressWithheld, resident.withheld],
  );
}

export async function compareResident(stage: Stage, who: Player, resident: Resident): Promise<void> {
  const what = `${who.name} · GET /residents/${resident.id}`;
  const answer = await stage.get(who, `/residents/${resident.id}`);
  if (!there(stage, what, answer, registered(who, resident))) return;
  const { id: _, version: __, actions: ___, ...identity } = answer.body;
  compareIdentity(stage, what, identity, who, resident);
  if (!knowsPerson(stage.world, who, resident, stage.now())) stage.differ(`${what}: the model contradicts itself`);
}
