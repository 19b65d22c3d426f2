import { type Change, put, tell } from "./facts.ts";
import { deskSight, groundsFor } from "./sight.ts";
import { ALL, type Basis, type Category, type Consent, type Grant, one, type Referral, type World } from "./world.ts";

/** Consents and grounds: what they carry, and what their end takes with it. */

export interface Ground {
  readonly id: string;
  readonly kind: "consent" | "legal";
  readonly categories: readonly Category[];
  readonly until: number | null;
}

/** What lets this つなぎ go to its desk now, the best first: a consent before any other ground, then what holds longest. */
export function carriers(world: World, referral: Referral, now: number): readonly Ground[] {
  const { consents, bases } = groundsFor(world, referral, now);
  const reach = ({ categories }: { readonly categories: readonly Category[] }) =>
    referral.categories.every((category) => categories.includes(category));
  const best = (a: Ground, b: Ground) => {
    if ((a.until ?? Infinity) !== (b.until ?? Infinity)) return (a.until ?? Infinity) > (b.until ?? Infinity) ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  };
  const kind = (of: Ground["kind"], list: readonly (Consent | Basis)[]): Ground[] =>
    list
      .filter(reach)
      .map(({ id, categories, until }) => ({ id, kind: of, categories, until }))
      .sort(best);
  return [...kind("consent", consents), ...kind("legal", bases)];
}

/** Those of them that the sending desk may use: what it recorded itself, and any of a case that it sees. */
export function carriersOfSender(world: World, referral: Referral, now: number): readonly Ground[] {
  const sees = deskSight(world, referral.from, referral.case, now).length > 0;
  const own = [...world.consents, ...world.bases].filter(({ desk }) => desk === referral.from).map(({ id }) => id);
  return carriers(world, referral, now).filter(({ id }) => sees || own.includes(id));
}

/** The sight that an accepted つなぎ gives on a ground. Once on each. */
export function grantOn(world: World, referral: Referral, ground: Ground, now: number): World {
  const made: Grant = {
    case: referral.case,
    desk: referral.to,
    categories: ALL.filter((c) => referral.categories.includes(c) && ground.categories.includes(c)),
    basis: ground.kind,
    ground: ground.id,
    from: now,
    until: ground.until,
  };
  return { ...world, grants: [...world.grants, made] };
}

const open = ({ status }: Referral) => status === "sent" || status === "acknowledged" || status === "accepted";

/** Another ground takes over; where there is none, an unopened つなぎ returns and an opened one asks for an answer. */
export function rejudge(world: World, { id }: { readonly id: string }, now: number): World {
  const referral = one(world.referrals, id);
  if (!open(referral)) return world;
  const [ground] = carriersOfSender(world, referral, now);
  if (ground && ground.id === referral.ground) return world;
  if (ground) {
    const moved = { ...world, referrals: put(world.referrals, id, { ground: ground.id, lapsed: false, own: false }) };
    return referral.status === "accepted" ? grantOn(moved, referral, ground, now) : moved;
  }
  if (!referral.opened && referral.status === "sent") {
    const returned = { ...world, referrals: put(world.referrals, id, { status: "returned" as const }) };
    return tell(returned, "referral_returned", referral.from, id, referral.municipality);
  }
  if (referral.lapsed) return world;
  const lapsed = { ...world, referrals: put(world.referrals, id, { lapsed: true }) };
  const told = tell(lapsed, "referral_basis_ended", referral.to, id, referral.municipality);
  return tell(told, "referral_basis_ended", referral.from, id, referral.municipality);
}

const earlier = (until: number | null, now: number) => (until === null ? now : Math.min(until, now));

/** What lets information go has come or ended: every open つなぎ of the case is judged again. */
const rejudgeCase = (world: World, supportCase: string, now: number): World =>
  world.referrals
    .filter((referral) => referral.case === supportCase)
    .reduce<World>((next, referral) => rejudge(next, referral, now), world);

/** A ground ends: what rests on it ends at that instant. */
function groundEnds(world: World, ground: { id: string; case: string }, now: number): World {
  const grants = world.grants.map((grant) =>
    grant.ground === ground.id ? { ...grant, until: earlier(grant.until, now) } : grant,
  );
  return rejudgeCase({ ...world, grants }, ground.case, now);
}

/** A new consent may carry what is under way. */
export const consents: Change<Consent> = (world, consent, now) =>
  rejudgeCase({ ...world, consents: [...world.consents, consent] }, consent.case, now);

export const withdraws: Change<{ id: string }> = (world, { id }, now) =>
  groundEnds({ ...world, consents: put(world.consents, id, { withdrawn: true }) }, one(world.consents, id), now);

/** LIFE holds at once, and owes its approval; every other ground waits. */
export const requestsBasis: Change<Omit<Basis, "status">> = (world, basis) => {
  const status = basis.life ? ("provisional" as const) : ("waiting" as const);
  const asked = { ...world, bases: [...world.bases, { ...basis, status }] };
  return tell(asked, "basis_requested", basis.desk, basis.id, basis.municipality);
};

export const decides: Change<{ id: string; verdict: "in_force" | "rejected" }> = (world, { id, verdict }, now) => {
  const basis = one(world.bases, id);
  const decided = { ...world, bases: put(world.bases, id, { status: verdict }) };
  const ends = verdict === "rejected" && basis.status === "provisional";
  const after = ends ? groundEnds(decided, basis, now) : rejudgeCase(decided, basis.case, now);
  return tell(after, "basis_decided", basis.desk, id, basis.municipality);
};

export const endsBasis: Change<{ id: string }> = (world, { id }, now) =>
  groundEnds({ ...world, bases: put(world.bases, id, { status: "ended" }) }, one(world.bases, id), now);
