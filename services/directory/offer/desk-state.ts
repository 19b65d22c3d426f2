import { defineEntity, p } from "@mikro-orm/core";
import type { DeskId, MunicipalityId, ReceptionState } from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import type { CalendarDate } from "@tsunagi/japan";
import { Staff } from "../staff/staff.ts";

const DeskStateSchema = defineEntity({
  name: "DeskState",
  properties: {
    id: p.uuid().primary().fieldName("desk_id").$type<DeskId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    code: p.text().$type<ReceptionState>(),
    expectedWait: p.text().nullable(),
    reason: p.text().nullable(),
    untilDate: p.date().$type<CalendarDate>().nullable(),
    checkedAt: p.datetime(),
    checkedBy: () => p.manyToOne(Staff).fieldName("checked_by"),
    version: p.integer().version(),
  },
});

interface Said {
  readonly code: ReceptionState;
  readonly expectedWait: string | null;
  readonly reason: string | null;
  readonly untilDate: CalendarDate | null;
  readonly checkedBy: Staff;
  readonly checkedAt: Date;
}

/** 受入状況: whether a desk takes anybody new, and who said so when. Saying the same again confirms it. */
export class DeskState extends DeskStateSchema.class {
  say(said: Said): void {
    Object.assign(this, said);
    record(this, { name: "desk.offer_changed", payload: { deskId: this.id } });
  }
}
DeskStateSchema.setClass(DeskState);
