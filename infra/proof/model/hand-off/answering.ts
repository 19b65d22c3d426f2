import { type Change, put } from "../facts.ts";
import { carriers, grantOn, rejudge, steps } from "../grounds.ts";
import { one, type World } from "../world.ts";
import { type Done, passes, receiving, watches } from "./handover.ts";
import { tells, tellsDesk } from "./told.ts";

/** What the desk that is asked decides, and the answers to its questions. */

/** The first opening looks up what lets it go, and goes on upon the best there is. */
export const opens: Change<{ id: string }> = (world, { id }, now) => {
  const referral = one(world.referrals, id);
  if (referral.opened) return world;
  const ground = carriers(world, referral, now)[0]?.id ?? referral.ground;
  return rejudge(steps(world, id, "open", { opened: true, ground }), { id }, now);
};

/** Who has not opened it yet opens it with the same act. */
export const acknowledges: Change<Done> = (world, { id, turn }, now) => {
  const opened = opens(world, { id }, now);
  const referral = one(opened.referrals, id);
  const change = {
    status: "acknowledged",
    accountable: receiving(referral),
    ...passes(turn, receiving(referral)),
  } as const;
  return tells(steps(opened, id, "acknowledge", change), id, "acknowledged");
};
/** To answer is to have received. */
const received = (world: World, done: Done, now: number): World =>
  one(world.referrals, done.id).status === "sent" ? acknowledges(world, done, now) : world;

export const inquires: Change<Done> = (world, done, now) => {
  const { from } = one(world.referrals, done.id);
  const change = { status: "inquiring", ...passes(done.turn, from) } as const;
  return tells(steps(received(world, done, now), done.id, "inquire", change), done.id, "inquired");
};

export const answers: Change<Done> = (world, { id, turn }) => {
  const referral = one(world.referrals, id);
  return tells(
    steps(world, id, "answer", { status: "acknowledged", ...passes(turn, receiving(referral)) }),
    id,
    "answered",
  );
};

export const sendsBack: Change<Done> = (world, done, now) => {
  const { from } = one(world.referrals, done.id);
  const change = { status: "sent_back", accountable: from, ...passes(done.turn, from) } as const;
  return tells(steps(received(world, done, now), done.id, "sendBack", change), done.id, "sentBack");
};

/** Nobody is told "no" alone: where the coordinator is to find a desk, it is the coordinator's turn. */
export const declines: Change<Done & { coordinator: string | null }> = (world, done, now) => {
  const { id, turn, coordinator } = done;
  const { from, to } = one(world.referrals, id);
  const change = { status: "declined", accountable: from, ...passes(turn, coordinator ?? from) } as const;
  const declined = tells(steps(received(world, done, now), id, "decline", change), id, "declined");
  if (!coordinator || [from, to].includes(coordinator)) return declined;
  const shown = watches(declined, id, { desk: coordinator, role: "coordinator" });
  return tellsDesk(shown, id, "referral_watched", coordinator);
};

export const advises: Change<Done> = (world, { id, turn }) => {
  const { from } = one(world.referrals, id);
  return tells(steps(world, id, "advise", passes(turn, from)), id, "advised");
};

/** The sight: what was handed over, as far as the ground reaches, until it ends. On the receiver's own ground: none. */
export const accepts: Change<Done> = (world, done, now) => {
  const { id, turn } = done;
  const was = received(world, done, now);
  const { from, to, outside } = one(was.referrals, id);
  const desk = outside ? from : to;
  const told = tells(
    steps(was, id, "accept", { status: "accepted", accountable: desk, ...passes(turn, desk) }),
    id,
    "accepted",
  );
  const referral = one(told.referrals, id);
  const [ground] = carriers(told, referral, now);
  if (!ground) return told;
  const resting = { ...told, referrals: put(told.referrals, id, { ground: ground.id }) };
  return rejudge(outside ? resting : grantOn(resting, referral, ground, now), { id }, now);
};
