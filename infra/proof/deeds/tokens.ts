import { begunAnew, referralSeen } from "../model/hand-off/handed.ts";
import type { Actor, World } from "../model/world.ts";
import type { Stage } from "../town/stage.ts";

/** Who may read what somebody writes into a つなぎ. */

const inWorld = (world: World, id: string) => world.referrals.find((referral) => referral.id === id);

/** The sheet and the copy: both desks, the receiving one once it was opened and until it is sealed. */
export const readWith = (stage: Stage, token: string, id: string): void =>
  stage.canaries.settle(token, (world, actor) => {
    const referral = inWorld(world, id);
    return referral !== undefined && referralSeen(actor, referral) === "content";
  });

/** A word in the history: both desks; the receiving one unless it was taken back since. `place`: which line it is. */
export const readInHistory = (stage: Stage, token: string, id: string, place: number): void =>
  stage.canaries.settle(token, (world: World, actor: Actor) => {
    const referral = inWorld(world, id);
    const seen = referral ? referralSeen(actor, referral) : null;
    if (!referral || seen === null || seen === "head") return false;
    return actor.desk === referral.from || begunAnew(referral) <= place;
  });
