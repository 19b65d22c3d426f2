import type { AgendaItemId } from "@tsunagi/contracts";
import { command } from "@tsunagi/http";
import { stopClock } from "../record-clock/record-clock.store.ts";
import { getMeetingRecord } from "./meeting-record.store.ts";
import { showMeetingRecord } from "./meeting-record.view.ts";

/** 確定する, by the chair. */
export const signMeetingRecord = command(
  "signMeetingRecord",
  async (context) => {
    const { actor, em, params, now, unchanged, flush } = context;
    const draft = unchanged(await getMeetingRecord(em, actor, params.meetingRecordId));
    actor.must("sign", draft);
    draft.sign({ by: actor.me.staffId, at: now });
    await stopClock(em, { id: draft.agendaItem.id as AgendaItemId }, now);
    await flush();
    return showMeetingRecord(context, draft.id);
  },
  showMeetingRecord,
);
