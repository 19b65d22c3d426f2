import type { Ground as GroundView, LegalBasisCode } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import type { Referral } from "./referral.ts";

/** On what a つなぎ goes: a consent, or a ground without it. */
export interface Ground {
  readonly kind: "consent" | "legal";
  readonly id: string;
  readonly code: LegalBasisCode | null;
  readonly until: Date;
}

/** What would go where: of a つなぎ, or of one that is being written. */
export type Sending = Pick<Referral, "caseId" | "fromDeskId" | "toDeskId" | "urgency" | "categories">;

/** A ground without an end, as consents say it: 支援終結まで. */
const NO_END_YEAR = 9999;

/**
 * What lets all of these categories go to the receiving desk at this moment, if anything does: a consent before any
 * other ground, the one that holds longest. A basis is for the desk that asked for it, and for nobody else to send on
 * (a public body's is none of a business: docs/RULINGS.md 11). 「生命・身体の保護」 carries 緊急度A alone (docs/RULINGS.md 5). It is looked up
 * when a つなぎ is sent, first opened and accepted, and when what it rested on ends: one that was renewed counts.
 */
export async function findGround(em: Em, referral: Sending, now: Date): Promise<Ground | undefined> {
  const [ground] = await rows<Omit<Ground, "until"> & { until: string }>(
    em,
    `select kind, basis_id as id, code, until_at as until from cases.published_basis
      where case_id = $1 and desk_id = $2 and categories @> $3::text[] and from_at <= $4 and until_at > $4
        and (code is null or (requested_desk_id = $6 and (code <> 'LIFE' or $5 = 'A')))
      order by kind = 'consent' desc, until_at desc, basis_id limit 1`,
    [referral.caseId, referral.toDeskId, referral.categories, now, referral.urgency, referral.fromDeskId],
  );
  return ground && { ...ground, until: new Date(ground.until) };
}

/** On what the caller reads a つなぎ, for the record of the touch: their own, or the ground it came on. */
export function groundsFor(actor: Actor, referral: Referral): string[] {
  if (referral.fromDeskId === actor.me.deskId) return ["sender"];
  const ground = groundOf(referral);
  const { ownCode } = referral;
  return [...(ground ? [`${ground.code ?? ground.kind}:${ground.id}`] : []), ...(ownCode ? [`own:${ownCode}`] : [])];
}

/** Both desks hear of the end this many days ahead (docs/RULINGS.md 7). */
export const WARNINGS = [30, 7, 1] as const;

/** The nearest warning that is due, or has been passed, so many days ahead of the end. */
export const warningDue = (until: Date, now: Date): number | undefined => {
  const days = Math.ceil((until.getTime() - now.getTime()) / DAY);
  return WARNINGS.findLast((warning) => days <= warning);
};

const DAY = 86_400_000;

/** How it is shown: a consent without an end has none. */
export const viewGround = ({ kind, id, code, until }: Ground): GroundView => ({
  kind,
  id,
  code,
  until: until.getUTCFullYear() >= NO_END_YEAR ? null : until.toISOString(),
});

type Rests = Pick<Referral, "groundKind" | "groundId" | "groundCode" | "groundUntil">;

/** What a sent つなぎ rests on, or rested on when it ended. */
export const groundOf = ({ groundKind, groundId, groundCode, groundUntil }: Rests): Ground | undefined =>
  groundKind && groundId && groundUntil
    ? { kind: groundKind, id: groundId, code: groundCode ?? null, until: groundUntil }
    : undefined;
