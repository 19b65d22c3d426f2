import { defineEntity, p } from "@mikro-orm/core";
import type { AgendaItemId, ConferenceId, DeskId, MunicipalityId, RecordClockId } from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import { AgendaItem } from "../agenda-item/agenda-item.ts";

const RecordClockSchema = defineEntity({
  name: "RecordClock",
  properties: {
    id: p.uuid().primary().$type<RecordClockId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    conferenceId: p.uuid().$type<ConferenceId>(),
    hostDeskId: p.uuid().$type<DeskId>(),
    endedOn: p.date(),
    dueOn: p.date(),
    signedAt: p.datetime().nullable(),
    toldAt: p.datetime().nullable(),
    agendaItem: () => p.manyToOne(AgendaItem),
  },
});

/** Until when a 議事録 shall be signed. It is the host's own: nobody who sat there notices whether it is late. */
export class RecordClock extends RecordClockSchema.class {
  stop(at: Date): void {
    this.signedAt ??= at;
  }

  due(at: Date): void {
    this.toldAt = at;
    const { conferenceId, hostDeskId } = this;
    const agendaItemId = this.agendaItem.id as AgendaItemId;
    record(this, { name: "meeting_record.due", payload: { agendaItemId, conferenceId, hostDeskId } });
  }
}
RecordClockSchema.setClass(RecordClock);
