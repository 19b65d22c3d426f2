import { defineEntity, p } from "@mikro-orm/core";
import type { AssignmentId, AssignmentPart, MunicipalityId } from "@tsunagi/contracts";
import type { CalendarDate } from "@tsunagi/japan";
import { Desk } from "../desk/desk.ts";
import { Staff } from "../staff/staff.ts";
import { Area } from "./area.ts";

const AssignmentSchema = defineEntity({
  name: "Assignment",
  properties: {
    id: p.uuid().primary().$type<AssignmentId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    part: p.text().$type<AssignmentPart>(),
    fromDate: p.date().$type<CalendarDate>(),
    untilDate: p.date().$type<CalendarDate>().nullable(),
    area: () => p.manyToOne(Area),
    desk: () => p.manyToOne(Desk),
    staff: () => p.manyToOne(Staff),
  },
});

/** 担当: a 地域福祉コーディネーター answers for an area, from day to day, out of a desk. */
export class Assignment extends AssignmentSchema.class {}
AssignmentSchema.setClass(Assignment);
