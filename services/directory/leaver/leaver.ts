import { defineEntity, p } from "@mikro-orm/core";
import {
  type DeskId,
  type LeaverId,
  type LeavingReason,
  type MunicipalityId,
  problems,
  type StaffId,
} from "@tsunagi/contracts";
import type { CalendarDate } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";
import { Membership } from "../staff/staff.ts";

const LeaverSchema = defineEntity({
  name: "Leaver",
  properties: {
    id: p.uuid().primary().$type<LeaverId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    staffId: p.uuid().$type<StaffId>(),
    deskId: p.uuid().$type<DeskId>(),
    since: p.date().$type<CalendarDate>(),
    reason: p.text().$type<LeavingReason>(),
    namedBy: p.uuid().$type<StaffId>(),
    namedAt: p.datetime(),
    openCases: p.integer().nullable(),
    openReferrals: p.integer().nullable(),
    casesEmptiedAt: p.datetime().nullable(),
    referralsEmptiedAt: p.datetime().nullable(),
    endedAt: p.datetime().nullable(),
    version: p.integer().version(),
    membership: () => p.manyToOne(Membership),
  },
});

/** Who holds work in people's names. Both have to say that nothing is left. */
export type Holder = "cases" | "referrals";

/** When somebody leaves, why, and who has said so. */
export interface Leaving {
  readonly since: CalendarDate;
  readonly reason: LeavingReason;
  readonly by: StaffId;
  readonly at: Date;
}

/** Somebody who leaves a desk. The membership itself ends only when nothing is left in their name (docs/RULINGS.md 10). */
export class Leaver extends LeaverSchema.class {
  /** Another day, while the one that was set has not come. */
  postpone({ since, reason, by, at }: Leaving, today: CalendarDate): void {
    if (this.since <= today) throw new Refusal(problems.notNow);
    this.since = since;
    this.reason = reason;
    this.namedBy = by;
    this.namedAt = at;
  }

  left(holder: Holder, open: number): void {
    if (holder === "cases") this.openCases = open;
    else this.openReferrals = open;
  }

  emptied(holder: Holder, at: Date): void {
    this.left(holder, 0);
    if (holder === "cases") this.casesEmptiedAt = at;
    else this.referralsEmptiedAt = at;
  }

  isEmptied(): boolean {
    return this.casesEmptiedAt != null && this.referralsEmptiedAt != null;
  }

  end({ at, on }: { at: Date; on: CalendarDate }): void {
    this.endedAt = at;
    this.membership.end({ on });
  }
}
LeaverSchema.setClass(Leaver);
