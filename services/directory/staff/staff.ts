import { defineEntity, p } from "@mikro-orm/core";
import {
  type DeskId,
  type MembershipId,
  type MunicipalityId,
  problems,
  type Role,
  type StaffId,
} from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import type { CalendarDate } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";
import { Agency, Desk } from "../desk/desk.ts";

const StaffSchema = defineEntity({
  name: "Staff",
  properties: {
    id: p.uuid().primary().$type<StaffId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    name: p.text(),
    kana: p.text(),
    disabledAt: p.datetime().nullable(),
    disabledBy: p.uuid().$type<StaffId>().nullable(),
  },
});

/** 職員: one person, one account. The password is not here: only the sign-in functions can read it. */
export class Staff extends StaffSchema.class {
  /** From this moment nobody enters as them; what is open in their name at these desks passes on. */
  stop({ by, at, deskIds }: { by: StaffId; at: Date; deskIds: DeskId[] }): void {
    if (this.disabledAt) throw new Refusal(problems.notNow);
    this.disabledAt = at;
    this.disabledBy = by;
    record(this, { name: "staff.stopped", payload: { staffId: this.id, deskIds } });
  }
}
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
export class Membership extends MembershipSchema.class {
  /** The day on which they leave is set: from then on nothing new, and what they have passes on. */
  ending({ since }: { since: CalendarDate }): void {
    record(this, { name: "membership.ending", payload: { membershipId: this.id, ...this.place(), since } });
  }

  /** Nothing is left: it ends with this day. */
  end({ on }: { on: CalendarDate }): void {
    this.untilDate = on < this.fromDate ? this.fromDate : on;
    record(this, { name: "membership.ended", payload: { membershipId: this.id, ...this.place() } });
  }

  private place() {
    return { staffId: this.staff.id, deskId: this.desk.id };
  }
}
MembershipSchema.setClass(Membership);
