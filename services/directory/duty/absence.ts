import { defineEntity, p } from "@mikro-orm/core";
import type { AbsenceId, AbsenceReason, DeskId, MunicipalityId, StaffId } from "@tsunagi/contracts";
import { problems } from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import type { CalendarDate } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";

const AbsenceSchema = defineEntity({
  name: "Absence",
  properties: {
    id: p.uuid().primary().$type<AbsenceId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    deskId: p.uuid().$type<DeskId>(),
    staffId: p.uuid().$type<StaffId>(),
    fromDate: p.date().$type<CalendarDate>(),
    untilDate: p.date().$type<CalendarDate>(),
    deputyId: p.uuid().$type<StaffId>().nullable(),
    reason: p.text().$type<AbsenceReason>(),
    declaredBy: p.uuid().$type<StaffId>(),
    declaredAt: p.datetime(),
    endedBy: p.uuid().$type<StaffId>().nullable(),
    endedAt: p.datetime().nullable(),
    version: p.integer().version(),
  },
});

/** 不在: somebody is away from one day to another, both included, and somebody at the same desk acts for them. */
export class Absence extends AbsenceSchema.class {
  declared(): this {
    record(this, { name: "absence.declared", payload: { staffId: this.staffId, deskId: this.deskId } });
    return this;
  }

  /** It is taken back, or they are back early. */
  end({ by, at }: { by: StaffId; at: Date }): void {
    if (this.endedAt) throw new Refusal(problems.notNow);
    this.endedBy = by;
    this.endedAt = at;
    record(this, { name: "absence.ended", payload: { staffId: this.staffId, deskId: this.deskId } });
  }
}
AbsenceSchema.setClass(Absence);
