import type { DeskCard, Desk as DeskView, ReferralKind } from "@tsunagi/contracts";
import { addDays, tokyoDate } from "@tsunagi/japan";
import type { Desk } from "../desk/desk.ts";
import type { DeskState } from "./desk-state.ts";
import type { Standing } from "./standings.ts";

/** After this many days nobody should read it to a resident without a doubt. */
const OFFER_HOLDS = 180;
const STATE_HOLDS = 14;

/** 受入状況 on the day of `now`. A stop that has run out is none, and nobody has said what is now. */
export function viewState(state: DeskState | undefined, now: Date): DeskView["state"] {
  if (!state) return { ...NOTHING_SAID, checkedAt: null, checkedBy: null };
  const { checkedAt, checkedBy, untilDate } = state;
  const checked = { checkedAt: checkedAt.toISOString(), checkedBy: { id: checkedBy.id, name: checkedBy.name } };
  if (untilDate && untilDate < tokyoDate(now)) return { ...NOTHING_SAID, ...checked };
  return {
    code: state.code,
    expectedWait: state.expectedWait ?? null,
    reason: state.reason ?? null,
    until: untilDate ?? null,
    ...checked,
    isStale: isOlder(checkedAt, STATE_HOLDS, now),
  };
}

const NOTHING_SAID = { code: "open", expectedWait: null, reason: null, until: null, isStale: true } as const;

/** What the desk takes, by its own word where it has given one. */
export function viewOffer(desk: Desk, { offer }: Standing, now: Date): DeskCard["offer"] {
  if (!offer) {
    const unsaid = { cannotTake: null, conditions: null, documents: [], updatedAt: null, updatedBy: null };
    return { takes: desk.takes, ...unsaid, isStale: true, version: 0 };
  }
  return {
    takes: offer.takes,
    cannotTake: offer.cannotTake ?? null,
    conditions: offer.conditions ?? null,
    documents: Object.entries(offer.documents).map(([kind, names]) => ({
      kind: kind as ReferralKind,
      names: [...names],
    })),
    updatedAt: offer.updatedAt.toISOString(),
    updatedBy: { id: offer.updatedBy.id, name: offer.updatedBy.name },
    isStale: isOlder(offer.updatedAt, OFFER_HOLDS, now),
    version: offer.version,
  };
}

const isOlder = (said: Date, days: number, now: Date): boolean => addDays(tokyoDate(said), days) < tokyoDate(now);
