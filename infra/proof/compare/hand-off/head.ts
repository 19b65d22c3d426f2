import { ENDED } from "../../model/hand-off/life.ts";
import type { Referral } from "../../model/world.ts";
import type { Stage } from "../../town/stage.ts";
import { hold } from "../objects.ts";

/** Where it stands: the same for whoever sees it at all. */
export function compareHead(stage: Stage, what: string, referral: Referral, body: Record<string, never>): void {
  const { next, accountable, hold: rests, endedAt, openedAt, ...shown } = body as Record<string, { id: string } | null>;
  hold(
    stage,
    what,
    ["status", shown.status, referral.status],
    ["opened", openedAt !== null, referral.opened],
    ["ended", endedAt !== null, ENDED.includes(referral.status)],
    ["outside", shown.isOutside, referral.outside],
    ["accountable", accountable?.id ?? null, referral.accountable],
    ["next desk", (next as unknown as { desk: { id: string } } | null)?.desk.id ?? null, referral.next?.desk ?? null],
    ["rung", shown.rung, referral.rung],
    ["rests", rests !== null, referral.status === "on_hold"],
  );
}
