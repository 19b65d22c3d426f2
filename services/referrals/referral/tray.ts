import { defineEntity, p } from "@mikro-orm/core";
import type { CaseId, DeskId, MunicipalityId, ReferralId, ReferralStatus } from "@tsunagi/contracts";

const TraySchema = defineEntity({
  name: "Tray",
  properties: {
    municipalityId: p.uuid().$type<MunicipalityId>(),
    deskId: p.uuid().primary().$type<DeskId>(),
    referralId: p.uuid().primary().$type<ReferralId>(),
    box: p.text().$type<"in" | "out" | "draft" | "watch">(),
    status: p.text().$type<ReferralStatus>(),
    turn: p.text().$type<"mine" | "theirs" | "none">(),
    ended: p.boolean(),
    caseId: p.uuid().$type<CaseId>(),
    sortedAt: p.datetime(),
    /** For whose eyes: whoever does casework at this desk, its manager, or both. */
    forCasework: p.boolean(),
    forManagers: p.boolean(),
  },
});

/**
 * Which つなぎ lies in which tray of which desk, by due time. Lists read this by equality; the database keeps it in the
 * transaction of the つなぎ itself (docs/adr/0003: a policy plus a filter squares the planner's guess).
 */
export class Tray extends TraySchema.class {}
TraySchema.setClass(Tray);
