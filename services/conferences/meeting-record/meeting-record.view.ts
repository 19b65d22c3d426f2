import type { MeetingRecordContent, MeetingRecord as MeetingRecordView } from "@tsunagi/contracts";
import { type Em, namesOf, type Sealer } from "@tsunagi/database";
import { type Actor, actionsOf } from "@tsunagi/permissions";
import { compartmentOf } from "../agenda-item/subject.ts";
import { keptOutOf } from "./kept-out.ts";
import { meetingRecordLife } from "./meeting-record.lifecycle.ts";
import { getMeetingRecord } from "./meeting-record.store.ts";
import type { MeetingRecord } from "./meeting-record.ts";

/** An edition from before 書面開催 says nothing of it. */
const contentIn = (words: string): MeetingRecordContent =>
  Object.assign({ opinions: [], guests: [] }, JSON.parse(words) as MeetingRecordContent);

interface Seer {
  readonly em: Em;
  readonly actor: Actor;
  readonly sealer: Sealer;
}

export async function viewMeetingRecords(
  { em, actor, sealer }: Seer,
  records: readonly MeetingRecord[],
): Promise<MeetingRecordView[]> {
  const names = await namesOf(
    em,
    [],
    records.flatMap(({ draftedBy, signedBy }) => [draftedBy, ...(signedBy ? [signedBy] : [])]),
  );
  const kept = await keptOutOf(em, actor, records);
  return Promise.all(
    records.map(async (one) => {
      const compartment = compartmentOf(sealer, one.conferenceCase);
      return {
        id: one.id,
        agendaItemId: one.agendaItem.id,
        edition: one.edition,
        status: one.status,
        content: contentIn(await compartment.unseal(one.id, one.sealedBody)),
        keptOut: kept.get(one.agendaItem.id) ?? null,
        reason: one.sealedReason ? await compartment.unseal(one.id, one.sealedReason) : null,
        draftedBy: names.staff(one.draftedBy),
        draftedAt: one.draftedAt.toISOString(),
        signedBy: one.signedBy ? names.staff(one.signedBy) : null,
        signedAt: one.signedAt?.toISOString() ?? null,
        version: one.version,
        actions: actionsOf(actor, meetingRecordLife, one),
      };
    }),
  );
}

/** The 議事録 as it is now: the answer to a deed, done just now or earlier. */
export const showMeetingRecord = async (seer: Seer, id: string): Promise<MeetingRecordView> =>
  (
    await viewMeetingRecords(seer, [await getMeetingRecord(seer.em, seer.actor, id as MeetingRecord["id"])])
  )[0] as MeetingRecordView;
