import { type Change, put, tell } from "./facts.ts";
import { carriers, grantOn, rejudge } from "./grounds.ts";
import { one, type Referral, type World } from "./world.ts";

/** The life of a つなぎ, as far as sight depends on it. */

const step = (world: World, id: string, change: Partial<Referral>): World => ({
  ...world,
  referrals: put(world.referrals, id, change),
});
const tellSender = (world: World, topic: string, id: string): World => {
  const { from, municipality } = one(world.referrals, id);
  return tell(world, topic, from, id, municipality);
};

export const drafts: Change<Referral> = (world, referral) => ({ ...world, referrals: [...world.referrals, referral] });

export const sends: Change<{ id: string; ground: string }> = (world, { id, ground }) => {
  const { to, municipality } = one(world.referrals, id);
  return tell(step(world, id, { status: "sent", ground }), "referral_sent", to, id, municipality);
};

/** The first opening looks up what lets it go, and goes on upon the best there is. */
export const opens: Change<{ id: string }> = (world, { id }, now) => {
  const referral = one(world.referrals, id);
  if (referral.opened) return world;
  const ground = carriers(world, referral, now)[0]?.id ?? referral.ground;
  return rejudge(step(world, id, { opened: true, ground }), { id }, now);
};

/** Who has not opened it yet opens it with the same act. */
export const acknowledges: Change<{ id: string }> = (world, { id }, now) =>
  tellSender(step(opens(world, { id }, now), id, { status: "acknowledged" }), "referral_acknowledged", id);

/** The sight: what was handed over, as far as the ground reaches, until it ends. On the receiver's own ground: none. */
export const accepts: Change<{ id: string }> = (world, { id }, now) => {
  const received = one(world.referrals, id).status === "sent" ? acknowledges(world, { id }, now) : world;
  const told = tellSender(step(received, id, { status: "accepted" }), "referral_accepted", id);
  const referral = one(told.referrals, id);
  const [ground] = carriers(told, referral, now);
  return ground ? rejudge(grantOn(step(told, id, { ground: ground.id }), referral, ground, now), { id }, now) : told;
};

export const stops: Change<{ id: string }> = (world, { id }) =>
  tellSender(step(world, id, { status: "stopped" }), "referral_stopped", id);

export const goesOn: Change<{ id: string }> = (world, { id }) =>
  tellSender(step(world, id, { own: true }), "referral_continued", id);
