import type { CaseId, DeskId, EventName } from "@tsunagi/contracts";
import { type Em, lookAs, rows } from "@tsunagi/database";
import type { Heard, HearingContext } from "@tsunagi/events";
import { deskRoom, postRoom } from "./rooms.ts";

/** A sign-in that ended or goes on as somebody else: its sockets close now, and reconnect as what they are. */
export async function kickSockets(
  { payload }: Heard<"directory", Extract<EventName<"directory">, "session.ended" | "session.switched">>,
  { kick }: HearingContext,
): Promise<void> {
  kick(payload.sessionId);
}

/** A desk that now sees a case, or sees more of it, looks again. */
export async function hintGrantedDesk(
  { payload, seq }: Heard<"cases", "grant.opened">,
  { hint }: HearingContext,
): Promise<void> {
  hint(deskRoom(payload.deskId), { topic: "case", id: payload.caseId, version: seq });
}

/** A desk that sees the case no more looks again and finds nothing; the lead sees that it is so. */
export async function hintBothEnds(
  { payload, seq }: Heard<"cases", "grant.closed">,
  { hint }: HearingContext,
): Promise<void> {
  for (const deskId of new Set([payload.deskId, payload.leadDeskId])) {
    hint(deskRoom(deskId), { topic: "case", id: payload.caseId, version: seq });
  }
}

/**
 * Whoever may know of the record looks again: at this moment, and nobody else. One that a desk keeps to itself makes no
 * sound elsewhere.
 */
export async function hintReaders(
  { payload, seq }: Heard<"cases", "record.written">,
  { em, hint }: HearingContext,
): Promise<void> {
  const { caseId, deskId, leadDeskId, audience } = payload;
  const others = audience === "own" ? [] : await desksThatSee(em, caseId, leadDeskId);
  for (const reader of new Set([deskId, ...others]))
    hint(deskRoom(reader), { topic: "case", id: caseId, version: seq });
}

/** Only the desks whose sight has the category that was rewritten. */
export async function hintSighted(
  { payload, seq }: Heard<"cases", "information.revised">,
  { em, hint }: HearingContext,
): Promise<void> {
  const { caseId, leadDeskId, category } = payload;
  for (const deskId of await desksThatSee(em, caseId, leadDeskId, category)) {
    hint(deskRoom(deskId), { topic: "case", id: caseId, version: seq });
  }
}

/** 世帯 belongs to 属性・連絡先. */
export async function hintHousehold(
  { payload, seq }: Heard<"cases", "household.changed">,
  { em, hint }: HearingContext,
): Promise<void> {
  for (const deskId of await desksThatSee(em, payload.caseId, payload.leadDeskId, "identity_contact")) {
    hint(deskRoom(deskId), { topic: "case", id: payload.caseId, version: seq });
  }
}

/** 移管: the desk that leads it now finds it, the one that led it finds it gone. */
export async function hintBothLeads(
  { payload, seq }: Heard<"cases", "case.lead_passed">,
  { hint }: HearingContext,
): Promise<void> {
  for (const deskId of [payload.fromDeskId, payload.toDeskId]) {
    hint(deskRoom(deskId), { topic: "case", id: payload.caseId, version: seq });
  }
}

/** Another of its people leads the case: the desk looks again. */
export async function hintLead({ payload, seq }: Heard<"cases", "case.reassigned">, { hint }: HearingContext) {
  hint(deskRoom(payload.leadDeskId), { topic: "case", id: payload.caseId, version: seq });
}

/** The lead knows who sees its case: the job looks through its eyes. */
async function desksThatSee(em: Em, caseId: CaseId, leadDeskId: DeskId, category?: string): Promise<DeskId[]> {
  await lookAs(em, leadDeskId);
  const found = await rows<{ desk_id: DeskId }>(
    em,
    `select distinct desk_id from cases.published_grant
      where case_id = $1 and ($2::text is null or $2 = any (categories))`,
    [caseId, category ?? null],
  );
  return found.map(({ desk_id }) => desk_id);
}

/** One is read: the bells of whomever it was for count one less, in every window. */
export async function hintRead({ payload, seq }: Heard<"notifications", "notice.read">, { hint }: HearingContext) {
  const { noticeId: id, deskId, staffId } = payload;
  hint(staffId ? postRoom({ deskId, staffId }) : deskRoom(deskId), { topic: "notice", id, version: seq });
}
