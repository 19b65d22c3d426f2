import { defineEntity, p } from "@mikro-orm/core";
import type {
  AgendaItemId,
  ConferenceCaseId,
  ConferenceId,
  DeskId,
  MunicipalityId,
  Secrecy,
  SheetId,
  StaffId,
} from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import { agendaItemLife } from "../agenda-item/agenda-item.lifecycle.ts";
import { AgendaItem } from "../agenda-item/agenda-item.ts";

const SheetSchema = defineEntity({
  name: "Sheet",
  properties: {
    id: p.uuid().primary().$type<SheetId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    conferenceId: p.uuid().$type<ConferenceId>(),
    conferenceCaseId: p.uuid().$type<ConferenceCaseId>(),
    hostDeskId: p.uuid().$type<DeskId>(),
    secrecy: p.text().$type<Secrecy>(),
    deskId: p.uuid().$type<DeskId>(),
    sealedBody: p.text().nullable(),
    writtenBy: p.uuid().$type<StaffId>().nullable(),
    writtenAt: p.datetime().nullable(),
    version: p.integer().version(),
    agendaItem: () => p.manyToOne(AgendaItem),
  },
});

/** 準備シート: what one agency brings. It is there from the moment the agency is called, and empty until somebody writes. */
export class Sheet extends SheetSchema.class {
  fill({ sealedBody, by, at }: { sealedBody: string; by: StaffId; at: Date }): void {
    agendaItemLife.next("fill", this.agendaItem);
    this.sealedBody = sealedBody;
    this.writtenBy = by;
    this.writtenAt = at;
    this.says("sheet.filled");
  }

  /** Its day comes near, and nobody has written. */
  reminded(): void {
    this.says("sheet.reminded");
  }

  private says(name: "sheet.filled" | "sheet.reminded"): void {
    const { id: sheetId, conferenceId, hostDeskId, deskId } = this;
    const agendaItemId = this.agendaItem.id as AgendaItemId;
    record(this, { name, payload: { sheetId, agendaItemId, conferenceId, hostDeskId, deskId } });
  }
}
SheetSchema.setClass(Sheet);
