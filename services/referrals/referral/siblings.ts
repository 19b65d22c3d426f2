import type { Referral as ReferralView } from "@tsunagi/contracts";
import { type Em, namesOf } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import { Referral } from "./referral.ts";

type Siblings = Pick<ReferralView, "previous" | "alongside" | "ofSameCase">;

/** More than these nobody reads beside one つなぎ. */
const MOST = 20;

/**
 * The つなぎ beside this one: to the sender the one before and those sent at once; to whoever has opened it those of the
 * same case in its own trays. Each is asked of the same rule as the つなぎ itself.
 */
export async function siblingsOf(em: Em, actor: Actor, referral: Referral): Promise<Siblings> {
  const { id, caseId, previousId } = referral;
  const isSender = referral.fromDeskId === actor.me.deskId;
  const group = referral.alongsideId ?? id;
  const own = isSender ? [{ id: previousId ?? id }, { id: group }, { alongsideId: group }] : [];
  const sameCase = actor.may("readContent", referral) ? [{ caseId, sent: true, endedAt: null }] : [];
  const asked = [...own, ...sameCase];
  if (asked.length === 0) return { previous: null, alongside: [], ofSameCase: [] };
  // Not itself: what is read again is refreshed, and would then be newer than its history beside it.
  const others = { $and: [{ id: { $ne: id } }, { $or: asked }, actor.where("read", "Referral")] };
  const found = await em.find(Referral, others as never, {
    orderBy: { id: "asc" },
    limit: MOST,
    populate: ["watchers"],
  });
  const readable = found.filter((other) => actor.may("readContent", other));
  const names = await namesOf(
    em,
    readable.flatMap(({ fromDeskId, toDeskId }) => [fromDeskId, toDeskId]),
    [],
  );
  const view = (other: Referral) => {
    const desk = other.fromDeskId === actor.me.deskId ? other.toDeskId : other.fromDeskId;
    return { id: other.id, number: other.number, desk: names.desk(desk), status: other.status };
  };
  const previous = readable.find((other) => isSender && other.id === previousId);
  return {
    previous: previous ? view(previous) : null,
    alongside: readable.filter((other) => isSender && (other.alongsideId ?? other.id) === group).map(view),
    ofSameCase: readable
      .filter((other) => sameCase.length > 0 && other.caseId === caseId && other.sent && !other.endedAt)
      .map(view),
  };
}
