import { type AgendaItemId, meetingRecordProblems } from "@tsunagi/contracts";
import { command } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { getAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { compartmentOf } from "../agenda-item/subject.ts";
import { contentOf } from "./content.ts";
import { meetingRecordLife } from "./meeting-record.lifecycle.ts";
import { getMeetingRecord } from "./meeting-record.store.ts";
import { showMeetingRecord } from "./meeting-record.view.ts";

export const reviseMeetingRecord = command(
  "reviseMeetingRecord",
  async (context) => {
    const { actor, em, params, body, now, sealer, unchanged, flush } = context;
    const draft = unchanged(await getMeetingRecord(em, actor, params.meetingRecordId));
    actor.must("revise", draft);
    meetingRecordLife.next("revise", draft);
    const isCorrection = draft.edition > 1;
    if (isCorrection && !body.reason) throw new Refusal(meetingRecordProblems.needsReason);
    const item = await getAgendaItem(em, actor, draft.agendaItem.id as AgendaItemId);
    const compartment = compartmentOf(sealer, item.conferenceCase);
    draft.revise({
      sealedBody: await compartment.seal(draft.id, JSON.stringify(await contentOf(context, item, body))),
      sealedReason: isCorrection && body.reason ? await compartment.seal(draft.id, body.reason) : null,
      by: actor.me.staffId,
      at: now,
    });
    await flush();
    return showMeetingRecord(context, draft.id);
  },
  showMeetingRecord,
);
