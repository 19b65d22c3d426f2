import { carriers } from "../model/grounds.ts";
import { accepts, acknowledges, goesOn, opens, stops } from "../model/handover.ts";
import { referralSeen } from "../model/known.ts";
import type { Referral } from "../model/world.ts";
import type { Player } from "../town/actors.ts";
import { referralVersion } from "../town/lookups.ts";
import type { Stage } from "../town/stage.ts";
import { type Deed, either, refusal } from "./deed.ts";
import { readWith } from "./sending.ts";

const NEXT = {
  opening: opens,
  acknowledgement: acknowledges,
  acceptance: accepts,
  stopping: stops,
  continuation: goesOn,
};
export type Noun = keyof typeof NEXT;

/** From which states; the last two answer only where the ground has ended under an open つなぎ. */
export const FROM: Readonly<Record<Noun, readonly Referral["status"][]>> = {
  opening: ["sent", "acknowledged", "accepted"],
  acknowledgement: ["sent"],
  acceptance: ["sent", "acknowledged"],
  stopping: ["sent", "acknowledged", "accepted"],
  continuation: ["sent", "acknowledged", "accepted"],
};

const bodyOf = (stage: Stage, who: Player, noun: Noun): Record<string, string> | undefined => {
  if (noun === "continuation") return { code: "LAW", reason: stage.canaries.plant("own", who) };
  return noun === "acceptance" || noun === "stopping" ? { note: stage.canaries.plant("note", who) } : undefined;
};

/** What the model says of the time for it: the ground holds, or has ended and asks for an answer. */
function inTime(stage: Stage, noun: Noun, referral: Referral): readonly number[] {
  const lapsed = referral.lapsed && !referral.own;
  if (noun === "stopping") return [referral.lapsed ? 201 : 409];
  if (noun === "continuation") return [lapsed ? 201 : 409];
  if (noun === "opening" && referral.opened) return [201, 409];
  const holds = carriers(stage.world, referral, stage.now()).length > 0;
  const read = noun === "acknowledgement" && referral.opened;
  return [holds || read || referral.own ? 201 : 409];
}

/** What the receiving desk does: known to it once sent, refused to the sender. */
export async function receiving(stage: Stage, who: Player, referral: Referral, noun: Noun): Promise<Deed> {
  const refused = refusal([referralSeen(who, referral) === null, 404], [who.desk !== referral.to, 403]);
  const answers = noun === "stopping" || noun === "continuation";
  const waits = (noun === "acceptance" || noun === "acknowledgement") && referral.lapsed && !referral.own;
  const untimely = refused === 0 && (waits || (answers && !referral.lapsed));
  const body = bodyOf(stage, who, noun);
  return {
    name: noun,
    method: "POST",
    path: `/referrals/${referral.id}/${noun}`,
    body,
    version: noun === "opening" ? undefined : await referralVersion(stage, who, referral.id),
    // To answer the end of a ground before it has come, or to accept instead: no right now, or not in time.
    expect: untimely
      ? [403, 409]
      : either(refused, ...(FROM[noun].includes(referral.status) ? inTime(stage, noun, referral) : [409])),
    done() {
      for (const token of stage.canaries.foundIn(JSON.stringify(body ?? {}))) {
        // Upon which ground of its own a desk goes on, the other one learns; why, it does not.
        if (noun === "continuation") stage.canaries.settle(token, (_, { desk }) => desk === referral.to);
        else readWith(stage, token, referral.id);
      }
      return NEXT[noun](stage.world, { id: referral.id }, stage.now());
    },
  };
}
