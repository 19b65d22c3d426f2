import { type MeetingRecordId, meetingRecordProblems } from "@tsunagi/contracts";
import { newId } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { agendaItemLife } from "../agenda-item/agenda-item.lifecycle.ts";
import { getAgendaItem, lockAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { compartmentOf } from "../agenda-item/subject.ts";
import { contentOf } from "./content.ts";
import { newestEdition } from "./meeting-record.store.ts";
import { MeetingRecord } from "./meeting-record.ts";
import { showMeetingRecord } from "./meeting-record.view.ts";

/** 議事録（案） from the rows; once there is a signed one, the next edition with a reason. */
export const draftMeetingRecord = command(
  "draftMeetingRecord",
  async (context) => {
    const { actor, em, params, body, now, sealer, flush } = context;
    await lockAgendaItem(em, params.agendaItemId);
    const item = await getAgendaItem(em, actor, params.agendaItemId);
    actor.must("draftMeetingRecord", item);
    agendaItemLife.next("draftMeetingRecord", item);
    const newest = await newestEdition(em, item);
    if (newest?.status === "draft") throw new Refusal(meetingRecordProblems.draftThere);
    if (newest && !body.reason) throw new Refusal(meetingRecordProblems.needsReason);
    const id = newId<MeetingRecordId>(now);
    const compartment = compartmentOf(sealer, item.conferenceCase);
    const { municipalityId, hostDeskId, secrecy, conferenceCase } = item;
    const draft = em.create(MeetingRecord, {
      ...{ id, municipalityId, hostDeskId, secrecy, conferenceCase },
      conferenceId: item.conference.id,
      edition: (newest?.edition ?? 0) + 1,
      status: "draft",
      sealedBody: await compartment.seal(id, JSON.stringify(await contentOf(context, item, body))),
      sealedReason: newest && body.reason ? await compartment.seal(id, body.reason) : null,
      draftedBy: actor.me.staffId,
      draftedAt: now,
      version: 1,
      agendaItem: item,
    });
    draft.drafted();
    await flush();
    return showMeetingRecord(context, id);
  },
  showMeetingRecord,
);
