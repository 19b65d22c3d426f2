import type { Telling } from "../model/facts.ts";
import { tell } from "../model/facts.ts";
import { climbs, relieves } from "../model/hand-off/course.ts";
import { watches } from "../model/hand-off/handover.ts";
import { one, type Referral, type World } from "../model/world.ts";
import { COORDINATOR, managersOf, staffOf } from "../town/lookups.ts";
import type { Stage } from "../town/stage.ts";

interface Said {
  readonly id: string;
  readonly name: "referral.overdue" | "referral.relieved";
  readonly payload: {
    readonly referralId: string;
    readonly nextDeskId: string | null;
    readonly nextStaffId: string | null;
    readonly rung?: 1 | 2 | 3;
  };
}

const known = new WeakMap<Stage, Set<string>>();

/** The time goes on, the sweeps run, and the model hears which clocks have run out. */
export async function letPass(stage: Stage, minutes: number): Promise<void> {
  stage.setClock(new Date(stage.now() + minutes * 60_000));
  await stage.house.sweep();
  await stage.settle();
  await followClocks(stage);
}

/**
 * What nobody did but the clock, as the product's own events say it: whether they are right is for the checker of the
 * clocks to say (clocks/silence.ts); here it is what people may see of it since.
 */
async function followClocks(stage: Stage): Promise<void> {
  const before = known.get(stage) ?? new Set();
  known.set(stage, before);
  const { rows } = await stage.house.behind.query(
    `select id, name, payload from ledger.outbox where name in ('referral.overdue', 'referral.relieved')
      order by occurred_at, aggregate_id, seq`,
  );
  for (const said of rows as Said[]) {
    if (before.has(said.id) || !stage.world.referrals.some(({ id }) => id === said.payload.referralId)) continue;
    before.add(said.id);
    stage.moveOn(after(stage.world, said));
  }
}

function after(world: World, { name, payload }: Said): World {
  const { referralId: id, nextDeskId, nextStaffId, rung } = payload;
  const turn = nextDeskId ? { desk: nextDeskId, staff: nextStaffId } : null;
  if (name === "referral.overdue" && rung)
    return overdue(climbs(world, { id, turn, rung }, 0), world, id, { ...payload, rung });
  const relieved = relieves(world, { id, turn }, 0);
  // Where nobody is left at a desk whoever coordinates the town is shown it.
  return turn?.desk === COORDINATOR ? watches(relieved, id, { desk: COORDINATOR, role: "coordinator" }) : relieved;
}

/** Who is shown its head from this rung on, and who is told of it. */
function overdue(world: World, before: World, id: string, payload: Required<Said["payload"]>): World {
  const referral = one(world.referrals, id);
  const { from, to, sent } = referral;
  const isNew = one(before.referrals, id).rung < payload.rung;
  const parties = sent ? [from, to] : [from];
  const shown = !isNew
    ? []
    : payload.rung === 2
      ? [COORDINATOR]
      : payload.rung === 3
        ? managersOf([...parties, COORDINATOR]).map(({ desk }) => desk)
        : [];
  const role = payload.rung === 3 ? "manager" : "coordinator";
  const watched = [...new Set(shown)].reduce((next, desk) => watches(next, id, { desk, role }), world);
  return heardBy(referral, payload, parties).reduce(tell, watched);
}

/** Rung by rung: whose turn it is and the lead of that desk; the coordinators and the leads of both; the managers of all. */
function heardBy(
  referral: Referral,
  { rung, nextDeskId, nextStaffId }: Required<Said["payload"]>,
  parties: string[],
): Telling[] {
  const { id: about, municipality, from, steps } = referral;
  const news = (desk: string, staff: string | null, topic = "referral_overdue") => ({
    topic,
    desk,
    staff,
    about,
    municipality,
  });
  const leads = (desks: readonly string[]) =>
    desks.flatMap((desk) =>
      staffOf(desk)
        .filter(({ role }) => role === "supervisor")
        .map(({ staff }) => news(desk, staff)),
    );
  const turn = nextDeskId ? [news(nextDeskId, nextStaffId, "referral_due"), ...leads([nextDeskId])] : [];
  const rungs = {
    1: turn,
    2: [news(COORDINATOR, null), ...leads(parties)],
    3: managersOf([...parties, COORDINATOR]).map(({ desk, staff }) => news(desk, staff)),
  };
  // While nobody has received it, its sender is told each time.
  const sender = steps.includes("acknowledge") ? [] : [news(from, null)];
  const whom = ({ desk, staff }: Telling) => `${desk} ${staff ?? ""}`;
  const all = [...rungs[rung], ...sender];
  return all.filter((one, at) => all.findIndex((other) => whom(other) === whom(one)) === at);
}
