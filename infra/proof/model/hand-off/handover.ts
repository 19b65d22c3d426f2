import { type Change, put } from "../facts.ts";
import { steps } from "../grounds.ts";
import { type Category, one, type World } from "../world.ts";
import type { Referral, Turn, Watcher } from "./referral.ts";
import { tells, tellsDesk } from "./told.ts";

/** The life of a つなぎ from the draft to the answer of the desk that was asked, as far as anybody can tell. */

/** What was done to which, and whose turn the product says it is since. */
export interface Done {
  readonly id: string;
  readonly turn: Turn | null;
}

/** Its turn is at one of these desks, and the first where the product says another. */
const turnAt = (turn: Turn | null, ...desks: readonly string[]): Turn =>
  turn && desks.includes(turn.desk) ? turn : { desk: desks[0] as string, staff: null };
/** With a destination without accounts the sender moves. */
export const receiving = ({ outside, from, to }: Referral) => (outside ? from : to);
/** It is somebody else's turn, and nothing is overdue any more. */
export const passes = (turn: Turn | null, ...desks: readonly string[]) => ({ next: turnAt(turn, ...desks), rung: 0 });

export const watches = (world: World, id: string, watcher: Watcher): World => {
  const { from, to, watchers } = one(world.referrals, id);
  const isParty = [from, to].includes(watcher.desk) && watcher.role !== "manager";
  const known = watchers.some(({ desk, role }) => desk === watcher.desk && role === watcher.role);
  return isParty || known
    ? world
    : { ...world, referrals: put(world.referrals, id, { watchers: [...watchers, watcher] }) };
};

export const drafts: Change<Referral> = (world, referral) => ({ ...world, referrals: [...world.referrals, referral] });

export interface Sending extends Done {
  readonly ground: string;
  /** Where the desk sleeps too long, this one moves first. */
  readonly fallback: string | null;
  readonly coordinator: string;
}
export const sends: Change<Sending> = (world, { id, ground, turn, fallback, coordinator }) => {
  const referral = one(world.referrals, id);
  const desks = [receiving(referral), ...(fallback && !referral.outside ? [fallback] : [])];
  const on = passes(turn, ...desks);
  const change = { status: "sent", sent: true, ground, accountable: referral.from, ...on } as const;
  const sent = tells(steps(world, id, "send", change), id, "sent");
  const asleep = on.next.desk === fallback && !referral.outside;
  const shown = asleep ? showsFallback(sent, id, fallback) : sent;
  return redirects(shown, referral, coordinator);
};

/** So many desks one after the other, or one of them twice: the coordinator is shown it. */
const MANY = 3;

/** The one before has come to its end; that it goes in circles is shown to the desk that coordinates. */
function redirects(world: World, referral: Referral, coordinator: string): World {
  if (!referral.previous) return world;
  const before = one(world.referrals, referral.previous);
  const ended = tells(steps(world, before.id, "redirect", { status: "redirected", ...over }), before.id, "redirected");
  const loops = chainOf(world, referral).some(({ to }) => to === referral.to) || referral.hops >= MANY;
  if (!loops || [referral.from, referral.to].includes(coordinator)) return ended;
  const shown = watches(ended, referral.id, { desk: coordinator, role: "coordinator" });
  return tellsDesk(shown, referral.id, "referral_watched", coordinator);
}
const chainOf = (world: World, { previous }: Referral): Referral[] => {
  if (!previous) return [];
  const before = one(world.referrals, previous);
  return [before, ...chainOf(world, before)];
};
/** Nobody's turn any more. */
export const over = { next: null, rung: 0 };

export const recalls: Change<Done> = (world, { id }) => {
  const before = one(world.referrals, id);
  const change = { status: "draft", sent: false, accountable: null, ground: null, ...over } as const;
  return tells(steps(world, id, "recall", change), id, "recalled", before);
};

/** The copy grows; what was handed over stays as it was. */
export const resubmits: Change<Sending & { categories: readonly Category[] }> = (world, done) => {
  const { id, turn, ground, fallback, categories } = done;
  const referral = one(world.referrals, id);
  const on = passes(turn, receiving(referral), ...(fallback && !referral.outside ? [fallback] : []));
  const resubmitted = steps(world, id, "resubmit", { status: "sent", ground, categories, ...on });
  const told = tells(resubmitted, id, "resubmitted");
  const asleep = on.next.desk === fallback && !referral.outside;
  return asleep ? showsFallback(told, id, fallback) : told;
};

/** The fallback desk hears that something lies before the closed door; where it is the sender itself, it knows. */
function showsFallback(world: World, id: string, fallback: string): World {
  const { from, to } = one(world.referrals, id);
  if ([from, to].includes(fallback)) return world;
  return tellsDesk(watches(world, id, { desk: fallback, role: "fallback" }), id, "referral_watched", fallback);
}
