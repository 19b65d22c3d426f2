import type { CaseId, DeskId, EventName, NoticeTopic } from "@tsunagi/contracts";
import { type Em, lookAs, rows } from "@tsunagi/database";
import type { Heard, HearingContext } from "@tsunagi/events";
import { deskRoom } from "../notice/rooms.ts";
import { put } from "../telling/put.ts";

type Released = Heard<"conferences", "release.released" | "release.withdrawn">;

/** The case that it went to; of a decision that the chair released, none. */
const caseOf = ({ payload }: Released): CaseId | null => ("caseId" in payload ? payload.caseId : null);

/**
 * The desks that may read it hear that there is one, or is one no more; of the conference they hear nothing. What was handed
 * over to a case was no news, and its end is none.
 */
export const tellReceivers =
  (topic: Extract<NoticeTopic, "decision_released" | "decision_withdrawn">) =>
  async (event: Released, context: HearingContext): Promise<void> => {
    const { releaseId, deskIds } = event.payload;
    if (caseOf(event)) return;
    for (const deskId of deskIds) await put(event, context, { deskId, topic, releaseId });
  };

/** Whoever reads what has left the room looks again: its readers, and the host. */
export async function hintReceivers(event: Released, { em, hint }: HearingContext): Promise<void> {
  const { payload, seq } = event;
  const caseId = caseOf(event);
  const readers = caseId ? await seersAmong(em, caseId, payload.deskIds) : payload.deskIds;
  for (const deskId of [...readers, payload.hostDeskId])
    hint(deskRoom(deskId), { topic: "release", id: payload.releaseId, version: seq });
}

/** The receiving desk, and the host that waits for it. */
export async function hintReceipt(
  { payload, seq }: Heard<"conferences", Extract<EventName<"conferences">, "release.acknowledged">>,
  { hint }: HearingContext,
): Promise<void> {
  for (const deskId of [payload.deskId, payload.hostDeskId])
    hint(deskRoom(deskId), { topic: "release", id: payload.releaseId, version: seq });
}

/** Whoever has the case open sees what came to it, or is there no more. */
export async function hintCase(
  { payload, seq }: Heard<"conferences", "release.handed_over" | "release.withdrawn">,
  { em, hint }: HearingContext,
): Promise<void> {
  const { caseId, deskIds, hostDeskId } = payload;
  if (!caseId) return;
  for (const deskId of await seersAmong(em, caseId, [...deskIds, hostDeskId]))
    hint(deskRoom(deskId), { topic: "case", id: caseId, version: seq });
}

/** Of these desks, those that see the case: whom a consent names does not know of it for that alone. */
async function seersAmong(em: Em, caseId: CaseId, deskIds: readonly DeskId[]): Promise<DeskId[]> {
  const seers: DeskId[] = [];
  for (const deskId of deskIds) {
    await lookAs(em, deskId);
    const sql = "select from cases.published_grant where case_id = $1 and desk_id = $2 limit 1";
    if ((await rows(em, sql, [caseId, deskId])).length > 0) seers.push(deskId);
  }
  return seers;
}
