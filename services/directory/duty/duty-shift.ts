import { defineEntity, p } from "@mikro-orm/core";
import type { DeskId, MunicipalityId } from "@tsunagi/contracts";
import type { CalendarDate } from "@tsunagi/japan";
import { Staff } from "../staff/staff.ts";

const DutyShiftSchema = defineEntity({
  name: "DutyShift",
  properties: {
    deskId: p.uuid().primary().$type<DeskId>(),
    date: p.date().primary().$type<CalendarDate>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    staff: () => p.manyToOne(Staff),
  },
});

/** 当番 of one day; where there is none, the standing one of the desk has it. */
export class DutyShift extends DutyShiftSchema.class {}
DutyShiftSchema.setClass(DutyShift);
