import { defineEntity, p } from "@mikro-orm/core";
import type { MembershipId, MunicipalityId, Role, StaffId } from "@tsunagi/contracts";
import type { CalendarDate } from "@tsunagi/japan";
import { Agency, Desk } from "../desk/desk.ts";

const StaffSchema = defineEntity({
  name: "Staff",
  properties: {
    id: p.uuid().primary().$type<StaffId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    name: p.text(),
    kana: p.text(),
    disabledAt: p.datetime().nullable(),
  },
});

/** 職員: one person, one account. The password is not here: only the sign-in functions can read it. */
export class Staff extends StaffSchema.class {}
StaffSchema.setClass(Staff);

const MembershipSchema = defineEntity({
  name: "Membership",
  properties: {
    id: p.uuid().primary().$type<MembershipId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    role: p.text().$type<Role>(),
    position: p.text().nullable(),
    fromDate: p.date().$type<CalendarDate>(),
    untilDate: p.date().$type<CalendarDate>().nullable(),
    staff: () => p.manyToOne(Staff),
    agency: () => p.manyToOne(Agency),
    desk: () => p.manyToOne(Desk),
  },
});

/** 所属: a person at a desk of an agency, with a role and a 役職, from day to day. One person may hold several (兼務). */
export class Membership extends MembershipSchema.class {}
MembershipSchema.setClass(Membership);
