import { referralSeen } from "./hand-off/handed.ts";
import { casesSeen, deskSight, knowsPerson, registered, seesCase, sight, works } from "./sight.ts";
import {
  type Actor,
  type Basis,
  type Consent,
  type Incident,
  type Member,
  type Notice,
  one,
  type World,
  type Written,
} from "./world.ts";

export { referralSeen } from "./hand-off/handed.ts";

/** What an actor may know of each thing, and how much of it. `null` is the answer 404. */

const lead = (world: World, of: { readonly case: string }) => one(world.cases, of.case).lead;

/** 同意, and who may take its withdrawal down: lead and recording desk see all recipients, a named desk itself. */
export function consentSeen(world: World, actor: Actor, consent: Consent): { recipients: readonly string[] } | null {
  if (!works(actor, consent)) return null;
  if (actor.desk === lead(world, consent) || actor.desk === consent.desk) return { recipients: consent.recipients };
  return consent.recipients.includes(actor.desk) ? { recipients: [actor.desk] } : null;
}

/** 根拠: the desk that asked and the lead of the case; not the desks that it names. */
export const basisSeen = (world: World, actor: Actor, basis: Basis): boolean =>
  works(actor, basis) && (actor.desk === basis.desk || actor.desk === lead(world, basis));

/** Four eyes, at the desk that asked. */
export const mayDecide = (world: World, actor: Actor, basis: Basis): boolean =>
  basisSeen(world, actor, basis) &&
  actor.role === "supervisor" &&
  actor.desk === basis.desk &&
  actor.staff !== basis.by;

/** 支援経過: whole, some parts, a pointer, nothing. */
export function recordSeen(
  world: World,
  actor: Actor,
  record: Written,
  now: number,
): { pointer: boolean; parts: readonly number[] } | null {
  if (!works(actor, record)) return null;
  const all = record.parts.map((_, index) => index);
  if (actor.desk === record.desk) return { pointer: false, parts: all };
  const seen = sight(world, actor, record.case, now);
  if (seen.length === 0 || record.audience === "own") return null;
  const parts = record.audience === "shared" ? all.filter((at) => seen.includes(record.parts[at] as never)) : [];
  return { pointer: parts.length === 0, parts };
}

/** 世帯: the relation is 属性・連絡先 of the case; who it is, only on that person's own account. */
export function memberSeen(world: World, actor: Actor, member: Member, now: number): { person: boolean } | null {
  if (!sight(world, actor, member.case, now).includes("identity_contact")) return null;
  return { person: knowsPerson(world, actor, one(world.residents, member.resident), now) };
}

/** お知らせ: a desk's are for whoever works there, one person's for that person alone, whatever they do there. */
export const noticeSeen = (actor: Actor, notice: Omit<Notice, "id">): boolean =>
  notice.desk === actor.desk &&
  notice.municipality === actor.municipality &&
  (notice.staff === null ? works(actor, notice) : notice.staff === actor.staff);

/** 誤送付: whoever answers for personal data, and nobody else at their desk. */
export const incidentSeen = (actor: Actor, { desk, municipality }: Incident): boolean =>
  actor.role === "privacy_officer" && actor.desk === desk && actor.municipality === municipality;

/** 見られる人: the lead desk learns of all, another desk of itself and the lead. */
export function audienceSeen(world: World, actor: Actor, supportCase: string, now: number): readonly string[] | null {
  if (!seesCase(world, actor, supportCase, now)) return null;
  const { lead } = one(world.cases, supportCase);
  const seeing = [
    ...new Set(world.grants.filter((grant) => grant.case === supportCase).map(({ desk }) => desk)),
  ].filter((desk) => deskSight(world, desk, supportCase, now).length > 0);
  return seeing.filter((desk) => actor.desk === lead || desk === lead || desk === actor.desk);
}

/** Everything of the world that an actor may know of, as ids by kind: what a list may hold and a check may find. */
export function knownTo(world: World, actor: Actor, now: number): Readonly<Record<string, readonly string[]>> {
  const ids = <T extends { readonly id: string }>(list: readonly T[], known: (item: T) => boolean) =>
    list.filter(known).map(({ id }) => id);
  return {
    cases: casesSeen(world, actor, now).map(({ id }) => id),
    residents: ids(world.residents, (resident) => registered(actor, resident)),
    people: ids(world.residents, (resident) => knowsPerson(world, actor, resident, now)),
    consents: ids(world.consents, (consent) => consentSeen(world, actor, consent) !== null),
    bases: ids(world.bases, (basis) => basisSeen(world, actor, basis)),
    records: ids(world.records, (record) => recordSeen(world, actor, record, now) !== null),
    members: ids(world.members, (member) => memberSeen(world, actor, member, now) !== null),
    referrals: ids(world.referrals, (referral) => referralSeen(actor, referral) !== null),
  };
}
