import { works } from "../sight.ts";
import type { Actor, World } from "../world.ts";
import { ENDED } from "./life.ts";
import type { Referral } from "./referral.ts";

/** What of a つなぎ somebody may know. `null` is the answer 404. */
export type HandedSight = "content" | "envelope" | "head" | null;

/**
 * The sender from the draft on; the receiver once it was sent, its content once it was opened, its head once it was
 * sealed again; the head to whoever was shown it because it needs somebody: a manager as a manager, and no other way; who
 * answers for a closed desk as long as it lies before that door.
 */
export function referralSeen(actor: Actor, referral: Referral): HandedSight {
  const { municipality, from, to, sent, opened, sealed, watchers } = referral;
  const isShown = (isManager: boolean) =>
    watchers.some(
      ({ desk, role }) => desk === actor.desk && (role === "manager") === isManager && (role !== "fallback" || sent),
    );
  if (actor.municipality !== municipality) return null;
  if (actor.role === "manager") return isShown(true) ? "head" : null;
  if (!works(actor, referral)) return null;
  if (actor.desk === from) return "content";
  if (actor.desk === to && sent) return sealed ? "head" : opened ? "content" : "envelope";
  return isShown(false) ? "head" : null;
}

/** The history: both sides'; the receiver's begins after the last time that it came back. */
export function stepsSeen(actor: Actor, referral: Referral): readonly string[] {
  const seen = referralSeen(actor, referral);
  if (seen === null || seen === "head") return [];
  return actor.desk === referral.from ? referral.steps : referral.steps.slice(begunAnew(referral));
}
/** Where the history begins that a receiving desk may read. */
export const begunAnew = ({ steps }: Referral): number =>
  Math.max(steps.lastIndexOf("giveBack"), steps.lastIndexOf("recall")) + 1;

/** What lies in whose tray: one's own drafts, what one sent, what came, and what one is shown. */
export function boxOf(actor: Actor, referral: Referral): "draft" | "out" | "in" | "watch" | null {
  const seen = referralSeen(actor, referral);
  if (seen === null) return null;
  if (actor.desk === referral.from && actor.role !== "manager") return referral.status === "draft" ? "draft" : "out";
  return actor.desk === referral.to && referral.sent && actor.role !== "manager" ? "in" : "watch";
}

export interface Beside {
  readonly previous: string | null;
  readonly alongside: readonly string[];
  readonly ofSameCase: readonly string[];
}

/** The つなぎ beside one: to the sender the one before and those sent at once; to whoever reads it those of the same case. */
export function besides(world: World, actor: Actor, referral: Referral): Beside {
  const reads = (other: Referral) => other.id !== referral.id && referralSeen(actor, other) === "content";
  const readable = world.referrals.filter(reads);
  const isSender = works(actor, referral) && actor.desk === referral.from;
  const group = ({ id, alongside }: Referral) => alongside ?? id;
  const ids = (fits: (other: Referral) => boolean) => readable.filter(fits).map(({ id }) => id);
  const isOpen = ({ sent, status }: Referral) => sent && !ENDED.includes(status);
  return {
    previous: isSender ? (ids(({ id }) => id === referral.previous)[0] ?? null) : null,
    alongside: isSender ? ids((other) => group(other) === group(referral)) : [],
    ofSameCase:
      referralSeen(actor, referral) === "content" ? ids((other) => other.case === referral.case && isOpen(other)) : [],
  };
}
