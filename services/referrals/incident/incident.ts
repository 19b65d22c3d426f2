import { defineEntity, p } from "@mikro-orm/core";
import {
  type Category,
  type DeskId,
  type IncidentId,
  incidentProblems,
  type MunicipalityId,
  type ReferralId,
  type StaffId,
} from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import { Refusal } from "@tsunagi/permissions";
import { incidentLife } from "./incident.lifecycle.ts";

const IncidentSchema = defineEntity({
  name: "Incident",
  properties: {
    id: p.uuid().primary().$type<IncidentId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    referralId: p.uuid().$type<ReferralId>(),
    deskId: p.uuid().$type<DeskId>(),
    /** As what somebody at that desk answers for it. */
    asRole: p.text().$type<"privacy_officer" | "manager">(),
    status: p.text().$type<"opened" | "reported" | "concluded">(),
    referralNumber: p.text(),
    fromDeskId: p.uuid().$type<DeskId>(),
    toDeskId: p.uuid().$type<DeskId>(),
    categories: p.array().$type<Category[]>(),
    openedBy: p.uuid().$type<StaffId>().nullable(),
    seenAt: p.datetime(),
    foundAt: p.datetime(),
    circumstances: p.text(),
    promptDueAt: p.datetime(),
    finalDueAt: p.datetime(),
    overdueAt: p.datetime().nullable(),
    promptAt: p.datetime().nullable(),
    promptBy: p.uuid().$type<StaffId>().nullable(),
    promptNote: p.text().nullable(),
    toldAt: p.datetime().nullable(),
    toldBy: p.uuid().$type<StaffId>().nullable(),
    toldNote: p.text().nullable(),
    finalAt: p.datetime().nullable(),
    finalBy: p.uuid().$type<StaffId>().nullable(),
    finalNote: p.text().nullable(),
    // Counted by hand: whoever opens it may not read it back.
    version: p.integer(),
  },
});

interface Entry {
  readonly at: Date;
  readonly by: StaffId;
  readonly note: string;
}

/** 漏えい等のおそれ. Sealing what was sent does not undo that it was seen (docs/RULINGS.md 8). */
export class Incident extends IncidentSchema.class {
  opened(): void {
    record(this, { name: "incident.opened", payload: this.where() });
  }

  /** 速報. */
  report({ at, by, note }: Entry): void {
    this.status = incidentLife.next("report", this);
    this.enter({ promptAt: at, promptBy: by, promptNote: note });
    record(this, { name: "incident.reported", payload: this.where() });
  }

  /** 本人への通知. */
  tell({ at, by, note }: Entry): void {
    this.status = incidentLife.next("tell", this);
    this.enter({ toldAt: at, toldBy: by, toldNote: note });
    record(this, { name: "incident.told", payload: this.where() });
  }

  /** 確報. */
  conclude({ at, by, note }: Entry): void {
    this.status = incidentLife.next("conclude", this);
    if (!this.toldAt) throw new Refusal(incidentProblems.tellFirst);
    this.enter({ finalAt: at, finalBy: by, finalNote: note });
    record(this, { name: "incident.concluded", payload: this.where() });
  }

  overdue(at: Date): void {
    this.overdueAt = at;
    record(this, { name: "incident.overdue", payload: this.where() });
  }

  private enter(values: Partial<Incident>): void {
    Object.assign(this, values, { version: this.version + 1, overdueAt: null });
  }

  private where() {
    return { incidentId: this.id, deskId: this.deskId };
  }
}
IncidentSchema.setClass(Incident);
