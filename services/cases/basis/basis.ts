import { defineEntity, p } from "@mikro-orm/core";
import type {
  BasisId,
  BasisStatus,
  CaseId,
  Category,
  DeskId,
  LegalBasisCode,
  MunicipalityId,
  StaffId,
} from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import { SupportCase } from "../support-case/support-case.ts";
import { basisLife } from "./basis.lifecycle.ts";

const BasisSchema = defineEntity({
  name: "Basis",
  properties: {
    id: p.uuid().primary().$type<BasisId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    code: p.text().$type<LegalBasisCode>(),
    reason: p.text(),
    categories: p.array().$type<Category[]>(),
    status: p.text().$type<BasisStatus>(),
    requestedBy: p.uuid().$type<StaffId>(),
    requestedDeskId: p.uuid().$type<DeskId>(),
    leadDeskId: p.uuid().$type<DeskId>(),
    requestedAt: p.datetime(),
    fromAt: p.datetime().nullable(),
    untilAt: p.datetime(),
    approvalDueAt: p.datetime().nullable(),
    decidedBy: p.uuid().$type<StaffId>().nullable(),
    decidedAt: p.datetime().nullable(),
    note: p.text().nullable(),
    overdueAt: p.datetime().nullable(),
    endedBy: p.uuid().$type<StaffId>().nullable(),
    endedAt: p.datetime().nullable(),
    endNote: p.text().nullable(),
    version: p.integer().version(),
    supportCase: () => p.manyToOne(SupportCase),
    recipients: () => p.oneToMany(BasisRecipient).mappedBy("basis"),
  },
});

/** Who decides, with a word, and when. */
export interface Decision {
  readonly by: StaffId;
  readonly note: string | undefined;
  readonly at: Date;
}

/** 同意によらない提供の根拠: a coded ground with a reason and, before or after, somebody else's approval. */
export class Basis extends BasisSchema.class {
  requested(): void {
    record(this, { name: "basis.requested", payload: this.about() });
  }

  /** 「生命・身体の保護」 holds from the request on; somebody else's approval is owed. */
  hold({ at, approvalDueAt }: { at: Date; approvalDueAt: Date }): void {
    this.status = basisLife.next("hold", this);
    this.fromAt = at;
    this.approvalDueAt = approvalDueAt;
  }

  approve(decision: Decision): void {
    this.status = basisLife.next("approve", this);
    this.fromAt ??= decision.at;
    this.decided(decision);
  }

  /** What already held ends at this moment, and with it everything that rests on it. */
  reject(decision: Decision): void {
    const held = this.status === "provisional";
    this.status = basisLife.next("reject", this);
    this.decided(decision);
    if (held) this.stops(decision.at);
  }

  /** Nobody has decided in time. It goes on as it is, and may be decided still: once it is said. */
  overdue({ at }: { at: Date }): void {
    this.overdueAt = at;
    record(this, { name: "basis.overdue", payload: this.about() });
  }

  /** What was said when it was decided stays: this is another person's word, at another time. */
  end({ by, note, at }: Decision): void {
    const held = this.status !== "waiting";
    this.status = basisLife.next("end", this);
    this.endedBy = by;
    this.endedAt = at;
    this.endNote = note || null;
    if (held) this.stops(at);
  }

  private decided({ by, note, at }: Decision): void {
    this.decidedBy = by;
    this.decidedAt = at;
    this.note = note || null;
    record(this, { name: "basis.decided", payload: this.about() });
  }

  private stops(at: Date): void {
    if (this.untilAt > at) this.untilAt = at;
    record(this, { name: "basis.ended", payload: { caseId: this.supportCase.id as CaseId, basisId: this.id } });
  }

  private about() {
    return { caseId: this.supportCase.id as CaseId, basisId: this.id, deskId: this.requestedDeskId };
  }
}
BasisSchema.setClass(Basis);

const BasisRecipientSchema = defineEntity({
  name: "BasisRecipient",
  properties: {
    municipalityId: p.uuid().$type<MunicipalityId>(),
    caseId: p.uuid(),
    requestedDeskId: p.uuid().$type<DeskId>(),
    deskId: p.uuid().primary().$type<DeskId>(),
    basis: () => p.manyToOne(Basis).primary(),
  },
});

/** A desk to which the ground lets information go. */
export class BasisRecipient extends BasisRecipientSchema.class {}
BasisRecipientSchema.setClass(BasisRecipient);
