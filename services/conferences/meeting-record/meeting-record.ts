import { defineEntity, p } from "@mikro-orm/core";
import type {
  AgendaItemId,
  ConferenceId,
  DeskId,
  MeetingRecordId,
  MeetingRecordStatus,
  MunicipalityId,
  Secrecy,
  StaffId,
} from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import { AgendaItem } from "../agenda-item/agenda-item.ts";
import { ConferenceCase } from "../agenda-item/conference-case.ts";
import { meetingRecordLife } from "./meeting-record.lifecycle.ts";

const MeetingRecordSchema = defineEntity({
  name: "MeetingRecord",
  properties: {
    id: p.uuid().primary().$type<MeetingRecordId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    conferenceId: p.uuid().$type<ConferenceId>(),
    hostDeskId: p.uuid().$type<DeskId>(),
    secrecy: p.text().$type<Secrecy>(),
    edition: p.integer(),
    status: p.text().$type<MeetingRecordStatus>(),
    sealedBody: p.text(),
    sealedReason: p.text().nullable(),
    draftedBy: p.uuid().$type<StaffId>(),
    draftedAt: p.datetime(),
    signedBy: p.uuid().$type<StaffId>().nullable(),
    signedAt: p.datetime().nullable(),
    version: p.integer().version(),
    agendaItem: () => p.manyToOne(AgendaItem),
    conferenceCase: () => p.manyToOne(ConferenceCase),
  },
});

interface Draft {
  readonly sealedBody: string;
  readonly sealedReason: string | null;
  readonly by: StaffId;
  readonly at: Date;
}

/** 議事録 of one item: frozen names and words under the key of its 議題事例. */
export class MeetingRecord extends MeetingRecordSchema.class {
  drafted(): void {
    this.says("meeting_record.drafted");
  }

  revise({ sealedBody, sealedReason, by, at }: Draft): void {
    this.status = meetingRecordLife.next("revise", this);
    this.sealedBody = sealedBody;
    this.sealedReason = sealedReason;
    this.draftedBy = by;
    this.draftedAt = at;
    this.says("meeting_record.drafted");
  }

  /** From now on it is what was said; another edition says why there is one. */
  sign({ by, at }: { by: StaffId; at: Date }): void {
    this.status = meetingRecordLife.next("sign", this);
    this.signedBy = by;
    this.signedAt = at;
    this.says("meeting_record.signed");
  }

  private says(name: "meeting_record.drafted" | "meeting_record.signed"): void {
    const { conferenceId, hostDeskId } = this;
    record(this, { name, payload: { agendaItemId: this.agendaItem.id as AgendaItemId, conferenceId, hostDeskId } });
  }
}
MeetingRecordSchema.setClass(MeetingRecord);
