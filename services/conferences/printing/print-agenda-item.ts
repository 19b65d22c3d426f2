import { type OperationOf, type PrintingId, printingProblems } from "@tsunagi/contracts";
import { newId } from "@tsunagi/database";
import { type Context, command } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { getAgendaItem, lockAgendaItem } from "../agenda-item/agenda-item.store.ts";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { Document } from "../document/document.ts";
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
    const { meetingRecord, document } = await paperAsked(context, item);
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
      document,
    });
    await flush();
    return showPrinting(context, printing.id);
  },
  showPrinting,
);

/** What is printed, where it is a 議事録 or a document of this very item. */
async function paperAsked({ em, body }: Asking, { id }: AgendaItem) {
  const { what, meetingRecordId, documentId } = body;
  const meetingRecord = meetingRecordId
    ? ((await em.findOne(MeetingRecord, { id: meetingRecordId, agendaItem: id } as never)) as MeetingRecord | null)
    : null;
  const document = documentId
    ? ((await em.findOne(Document, { id: documentId, agendaItem: id } as never)) as Document | null)
    : null;
  const isWhole =
    (what === "meeting_record") === (meetingRecord != null) && (what === "document") === (document != null);
  if (!isWhole) throw new Refusal(printingProblems.unknownPaper);
  return { meetingRecord, document };
}

/** A copy goes to an agency that sat there, and to no other. */
async function mustSit({ em, body }: Asking, { id }: AgendaItem): Promise<void> {
  if (body.copyFor && !(await seatsOfItem(em, id)).some(({ deskId }) => deskId === body.copyFor))
    throw new Refusal(printingProblems.copyForStranger);
}
