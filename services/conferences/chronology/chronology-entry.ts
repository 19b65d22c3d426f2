import { defineEntity, p } from "@mikro-orm/core";
import type {
  AgendaItemId,
  ChronologyEntryId,
  ConferenceId,
  DeskId,
  MunicipalityId,
  Secrecy,
  StaffId,
} from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import { AgendaItem } from "../agenda-item/agenda-item.ts";
import { ConferenceCase } from "../agenda-item/conference-case.ts";
import { type ChronologyStatus, chronologyLife } from "./chronology.lifecycle.ts";

const ChronologyEntrySchema = defineEntity({
  name: "ChronologyEntry",
  properties: {
    id: p.uuid().primary().$type<ChronologyEntryId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    conferenceId: p.uuid().$type<ConferenceId>(),
    hostDeskId: p.uuid().$type<DeskId>(),
    secrecy: p.text().$type<Secrecy>(),
    deskId: p.uuid().$type<DeskId>(),
    sealedBody: p.text(),
    status: p.text().$type<ChronologyStatus>(),
    writtenBy: p.uuid().$type<StaffId>(),
    writtenDeskId: p.uuid().$type<DeskId>(),
    writtenAt: p.datetime(),
    revisedBy: p.uuid().$type<StaffId>().nullable(),
    revisedAt: p.datetime().nullable(),
    takenBackBy: p.uuid().$type<StaffId>().nullable(),
    takenBackAt: p.datetime().nullable(),
    version: p.integer().version(),
    agendaItem: () => p.manyToOne(AgendaItem),
    conferenceCase: () => p.manyToOne(ConferenceCase),
  },
});

interface Hand {
  readonly by: StaffId;
  readonly byDesk: DeskId;
  readonly at: Date;
}

/** One line of the 家族年表. It is the word of one agency: nobody else's hand changes it. */
export class ChronologyEntry extends ChronologyEntrySchema.class {
  added(): void {
    this.says("chronology_entry.added");
  }

  /** Whoever has put it right answers for it from now on, also where the 事務局 had entered it from paper. */
  revise(sealedBody: string, { by, byDesk, at }: Hand): void {
    this.status = chronologyLife.next("revise", this);
    this.sealedBody = sealedBody;
    this.writtenDeskId = byDesk;
    this.revisedBy = by;
    this.revisedAt = at;
    this.says("chronology_entry.revised");
  }

  takeBack({ by, at }: Hand): void {
    this.status = chronologyLife.next("takeBack", this);
    this.takenBackBy = by;
    this.takenBackAt = at;
    this.says("chronology_entry.taken_back");
  }

  private says(name: "chronology_entry.added" | "chronology_entry.revised" | "chronology_entry.taken_back"): void {
    const { id: chronologyEntryId, conferenceId, hostDeskId, deskId } = this;
    const agendaItemId = this.agendaItem.id as AgendaItemId;
    record(this, { name, payload: { chronologyEntryId, agendaItemId, conferenceId, hostDeskId, deskId } });
  }
}
ChronologyEntrySchema.setClass(ChronologyEntry);
