import type { Choice } from "../deeds/act.ts";
import { type ActVerb, acting } from "../deeds/acting.ts";
import { drafting, sending } from "../deeds/sending.ts";
import { isTime, mayDo } from "../model/hand-off/life.ts";
import { ALL, type Category, one, type Referral } from "../model/world.ts";
import type { Player } from "../town/actors.ts";
import { COORDINATOR, staffOf } from "../town/lookups.ts";
import type { Stage } from "../town/stage.ts";
import type { Draw } from "./draw.ts";
import { anyOf, DESKS, type Move, some } from "./move.ts";

/** The moves of a つなぎ: one at which it is time, mostly by somebody whose it is; now and then any, which must be refused. */

const NEEDS = ["sorting_out", "housing", "debt"] as const;
const CAME_BACK = ["declined", "sent_back", "returned"];

/** Mostly along something that holds and lets information go; else anything to anybody. */
export const draft: Move = (stage, who, draw) => {
  const now = stage.now();
  const alive = [
    ...stage.world.consents.filter(({ withdrawn, until }) => !withdrawn && (until ?? Infinity) > now),
    ...stage.world.bases.filter(({ status }) => status === "in_force" || status === "provisional"),
  ];
  const ground = draw.chance(97) ? anyOf(draw, alive) : undefined;
  const of = ground ? one(stage.world.cases, ground.case) : anyOf(draw, stage.world.cases);
  const sheet = {
    ...{ urgency: draw.of(["A", "A", "B", "C", "D"] as const), to: draw.of(ground?.recipients ?? DESKS) },
    ...{ need: draw.of(NEEDS), categories: some(draw, ground?.categories ?? ALL) },
    kind: draw.chance(20) ? ("information_request" as const) : ("assistance_request" as const),
  };
  return of && drafting(stage, who, { case: of.id, ...sheet });
};

/** つなぎ直し: what has come back goes to another desk. */
export const redirect: Move = (stage, who, draw) => {
  const before = timely(stage, draw, who, ({ status, from }) => CAME_BACK.includes(status) && from === who.desk);
  if (!before) return undefined;
  const { case: of, id: previous, categories, need } = before;
  const recipients = stage.world.consents
    .filter((one) => one.case === of && !one.withdrawn)
    .flatMap((one) => one.recipients);
  const to = draw.of(recipients.length > 0 ? recipients : DESKS);
  return drafting(stage, who, { case: of, to, urgency: "B", categories, need, previous });
};

/** Another desk is asked at the same time. */
export const draftAlongside: Move = (stage, who, draw) => {
  const first = timely(stage, draw, who, ({ from }) => from === who.desk);
  if (!first || first.from !== who.desk) return undefined;
  const { case: of, id: alongside, categories, need } = first;
  return drafting(stage, who, { case: of, to: draw.of(DESKS), urgency: "C", categories, need, alongside });
};

const timely = (stage: Stage, draw: Draw, _: Player, fits: (referral: Referral) => boolean): Referral | undefined => {
  const found = stage.world.referrals.filter(fits);
  if (found.length > 0 && draw.chance(90)) return draw.of(found);
  return draw.chance(20) ? anyOf(draw, stage.world.referrals) : undefined;
};

export const send: Move = (stage, who, draw) => {
  const referral = timely(stage, draw, who, (one) => isTime("send", one) && mayDo(who, "send", one));
  return referral && sending(stage, who, referral, { uncalled: draw.chance(25) });
};

/** Any other deed, with particulars that are mostly right. */
export const act =
  (verb: ActVerb): Move =>
  (stage, who, draw) => {
    const referral = timely(stage, draw, who, (one) => isTime(verb, one) && mayDo(who, verb, one));
    return referral && acting(stage, who, referral, verb, choose(who, referral, draw, verb));
  };

function choose(who: Player, referral: Referral, draw: Draw, verb: ActVerb): Choice {
  const silent = draw.chance(8);
  const others = staffOf(draw.chance(85) ? who.desk : referral.from).map(({ staff }) => staff);
  const particulars: Partial<Record<ActVerb, () => Choice>> = {
    resubmit: () => ({ categories: draw.chance(10) ? some(draw, ALL) : grown(draw, referral) }),
    decline: () => ({
      next: draw.of(["other_desk", "coordinator", "coordinator", "sender_continues"] as const),
      reason: draw.of(["no_capacity", "other_desk_fits", "not_eligible"]),
      ...(draw.chance(70) && { suggested: draw.of(DESKS) }),
    }),
    advise: () => ({ suggested: draw.of([...DESKS, COORDINATOR]) }),
    accept: () => (draw.chance(30) && others.length > 0 ? { worker: draw.of(others) } : {}),
    reassign: () => (others.length > 0 ? { worker: draw.of(others) } : {}),
    attempt: () => ({ result: draw.of(["absent", "posted", "met"]), ago: draw.of([5, 60, -5]) }),
    contact: () => ({ result: draw.of(["met", "met", "spoke", "wrote", "absent"]) }),
    hold: () => ({ days: draw.of([1, 5, 30, 0]) }),
    report: () => ({
      outcome: draw.of(["achieved", "achieved", "supported_further", "answered", "unreachable", "died"]),
    }),
    cancel: () => ({ reason: draw.of(["settled", "changed_plan", "resident_declined", "died"]) }),
  };
  return { ...particulars[verb]?.(), ...(silent && { silent }) };
}

const grown = (draw: Draw, { categories }: Referral): readonly Category[] => [
  ...new Set([...categories, ...draw.some(ALL).slice(0, 1)]),
];
