import { type MeetingRecordId, type OperationOf, type PrintingId, printingProblems } from "@tsunagi/contracts";
import { newId } from "@tsunagi/database";
import { type Context, command } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { getAgendaItem, lockAgendaItem } from "../agenda-item/agenda-item.store.ts";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { MeetingRecord } from "../meeting-record/meeting-record.ts";
import { seatsOfItem } from "../seat/seat.store.ts";
import { nextSerial } from "./printing.store.ts";
import { Printing } from "./printing.ts";
import { showPrinting } from "./printing.view.ts";

type Asking = Context<OperationOf<"printAgendaItem">>;

/** The number is handed out, and written down, before there is any paper. */
export const printAgendaItem = command(
  "printAgendaItem",
  async (context) => {
    const { actor, em, params, body, now, flush } = context;
    await lockAgendaItem(em, params.agendaItemId);
    const item = await getAgendaItem(em, actor, params.agendaItemId);
    actor.must("print", item);
    const meetingRecord = await editionAsked(context, item);
    await mustSit(context, item);
    if (body.copyFor && meetingRecord?.status !== "signed") throw new Refusal(printingProblems.notSigned);
    const printing = em.create(Printing, {
      id: newId<PrintingId>(now),
      municipalityId: item.municipalityId,
      conferenceId: item.conference.id,
      conferenceCaseId: item.conferenceCase.id,
      hostDeskId: item.hostDeskId,
      secrecy: item.secrecy,
      serial: await nextSerial(em, item),
      what: body.what,
      copyFor: body.copyFor ?? null,
      printedBy: actor.me.staffId,
      printedDeskId: actor.me.deskId,
      printedAt: now,
      agendaItem: item,
      meetingRecord,
    });
    await flush();
    return showPrinting({ em, actor }, printing.id);
  },
  showPrinting,
);

async function editionAsked({ em, body }: Asking, { id }: AgendaItem): Promise<MeetingRecord | null> {
  if (body.what !== "meeting_record" && !body.meetingRecordId) return null;
  const where = { id: body.meetingRecordId as MeetingRecordId, agendaItem: id } as never;
  const found = body.meetingRecordId && body.what === "meeting_record" ? await em.findOne(MeetingRecord, where) : null;
  if (!found) throw new Refusal(printingProblems.unknownEdition);
  return found as MeetingRecord;
}

/** A copy goes to an agency that sat there, and to no other. */
async function mustSit({ em, body }: Asking, { id }: AgendaItem): Promise<void> {
  if (body.copyFor && !(await seatsOfItem(em, id)).some(({ deskId }) => deskId === body.copyFor))
    throw new Refusal(printingProblems.copyForStranger);
}
