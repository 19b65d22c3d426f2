import { defineEntity, p } from "@mikro-orm/core";
import type { DeskId, LeaverId, MunicipalityId, StaffId } from "@tsunagi/contracts";
import { record } from "@tsunagi/events";

const LeaverWorkSchema = defineEntity({
  name: "LeaverWork",
  properties: {
    /** As the directory names them who leave. */
    id: p.uuid().primary().$type<LeaverId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    staffId: p.uuid().$type<StaffId>(),
    deskId: p.uuid().$type<DeskId>(),
    open: p.integer(),
    emptiedAt: p.datetime().nullable(),
  },
});

/** How many つなぎ are still in the name of somebody who leaves: a number, as it was last said. */
export class LeaverWork extends LeaverWorkSchema.class {
  left(open: number): void {
    this.open = open;
    const { staffId, deskId } = this;
    record(this, { name: "staff.work_left", payload: { staffId, deskId, open } });
  }

  /** The day has come and nothing is left: said once. */
  emptied(at: Date): void {
    this.emptiedAt = at;
    const { staffId, deskId } = this;
    record(this, { name: "staff.emptied", payload: { staffId, deskId } });
  }
}
LeaverWorkSchema.setClass(LeaverWork);
