import { type Change, put, tell } from "./facts.ts";
import { WITH_RECEIVER } from "./hand-off/life.ts";
import { tells } from "./hand-off/told.ts";
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
    referral: referral.id,
    from: now,
    until: ground.until,
  };
  return { ...world, grants: [...world.grants, made] };
}

const met = (status: Referral["status"]) => !["sent", "acknowledged", "inquiring"].includes(status);

/**
 * Another ground takes over, whoever recorded it: what names the receiving desk is that desk's to know. Where there is
 * none, an unopened つなぎ returns and an opened one asks for an answer.
 */
export function rejudge(world: World, { id }: { readonly id: string }, now: number): World {
  const referral = one(world.referrals, id);
  if (!WITH_RECEIVER.includes(referral.status)) return world;
  const [ground] = carriers(world, referral, now);
  if (ground) return regrounds(world, referral, ground, now);
  if (!referral.opened && referral.status === "sent") {
    const back = { status: "returned", sent: false, accountable: referral.from } as const;
    return tells(steps(world, id, "giveBack", { ...back, ...anew(referral.from) }), id, "returned");
  }
  if (referral.lapsed) return world;
  return tells(steps(world, id, "lapse", { lapsed: true, ...anew(asked(referral)) }), id, "lapsed");
}

function regrounds(world: World, referral: Referral, ground: Ground, now: number): World {
  const { id, lapsed, status, outside } = referral;
  if (ground.id === referral.ground && !lapsed) return world;
  const turn = lapsed ? anew(asked(referral)) : {};
  const moved = steps(world, id, "reground", { ground: ground.id, lapsed: false, own: false, ...turn });
  return met(status) && !outside ? grantOn(moved, referral, ground, now) : moved;
}
/** Who of that desk moves now is a matter of its roster. */
const anew = (desk: string) => ({ next: { desk, staff: null }, rung: 0 });
const asked = ({ outside, from, to }: Referral) => (outside ? from : to);

/** One more line of its history. */
export const steps = (world: World, id: string, verb: string, change: Partial<Referral>): World => ({
  ...world,
  referrals: put(world.referrals, id, { ...change, steps: [...one(world.referrals, id).steps, verb] }),
});

const earlier = (until: number | null, now: number) => (until === null ? now : Math.min(until, now));

/** What lets information go has come or ended: every open つなぎ of the case is judged again. */
const rejudgeCase = (world: World, supportCase: string, now: number): World =>
  world.referrals
    .filter((referral) => referral.case === supportCase)
    .reduce<World>((next, referral) => rejudge(next, referral, now), world);

/** A つなぎ came to nothing: what it opened closes with it. */
export const closes = (world: World, { id }: { readonly id: string }, now: number): World => ({
  ...world,
  grants: world.grants.map((grant) => (grant.referral === id ? { ...grant, until: earlier(grant.until, now) } : grant)),
});

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
  return tell(asked, { ...news(basis), topic: "basis_requested" });
};

export const decides: Change<{ id: string; verdict: "in_force" | "rejected" }> = (world, { id, verdict }, now) => {
  const basis = one(world.bases, id);
  const decided = { ...world, bases: put(world.bases, id, { status: verdict }) };
  const ends = verdict === "rejected" && basis.status === "provisional";
  const after = ends ? groundEnds(decided, basis, now) : rejudgeCase(decided, basis.case, now);
  return tell(after, { ...news(basis), topic: "basis_decided" });
};
const news = ({ id: about, desk, municipality }: Omit<Basis, "status">) => ({ about, desk, municipality });

export const endsBasis: Change<{ id: string }> = (world, { id }, now) =>
  groundEnds({ ...world, bases: put(world.bases, id, { status: "ended" }) }, one(world.bases, id), now);
