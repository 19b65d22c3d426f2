import { defineEntity, p } from "@mikro-orm/core";
import type { DeskId, MunicipalityId } from "@tsunagi/contracts";
import type { CalendarDate } from "@tsunagi/japan";
import { Staff } from "../staff/staff.ts";

/** From when until when a desk is open within one day. */
interface Span {
  readonly opens: string;
  readonly closes: string;
}

const DeskExceptionSchema = defineEntity({
  name: "DeskException",
  properties: {
    deskId: p.uuid().primary().$type<DeskId>(),
    date: p.date().primary().$type<CalendarDate>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    hours: p.json().$type<readonly Span[]>(),
    reason: p.text(),
    at: p.datetime(),
    byStaff: () => p.manyToOne(Staff),
  },
});

/** One day on which a desk is closed (no hours) or open at other hours, planned ahead. */
export class DeskException extends DeskExceptionSchema.class {}
DeskExceptionSchema.setClass(DeskException);

const DeskClosureSchema = defineEntity({
  name: "DeskClosure",
  properties: {
    deskId: p.uuid().primary().$type<DeskId>(),
    date: p.date().primary().$type<CalendarDate>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    reason: p.text(),
    at: p.datetime(),
    byStaff: () => p.manyToOne(Staff),
  },
});

/** 本日休止: apart from the exception of that day, which holds again once the closure is taken back. */
export class DeskClosure extends DeskClosureSchema.class {}
DeskClosureSchema.setClass(DeskClosure);
