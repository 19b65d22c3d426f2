import { defineEntity, p } from "@mikro-orm/core";
import {
  type CaseId,
  type Category,
  type ConsentId,
  type DeskId,
  type MunicipalityId,
  type ReferralId,
  type ReferralKind,
  type ReferralStatus,
  referralProblems,
  type StaffId,
  type Urgency,
} from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import { Refusal } from "@tsunagi/permissions";
import { referralLife } from "./referral.lifecycle.ts";

const ReferralSchema = defineEntity({
  name: "Referral",
  properties: {
    id: p.uuid().primary().$type<ReferralId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    number: p.text(),
    caseId: p.uuid().$type<CaseId>(),
    kind: p.text().$type<ReferralKind>(),
    urgency: p.text().$type<Urgency>(),
    status: p.text().$type<ReferralStatus>(),
    fromDeskId: p.uuid().$type<DeskId>(),
    toDeskId: p.uuid().$type<DeskId>(),
    categories: p.array().$type<Category[]>(),
    request: p.text(),
    keptRole: p.text().nullable(),
    consentId: p.uuid().$type<ConsentId>().nullable(),
    accountableDeskId: p.uuid().$type<DeskId>().nullable(),
    nextDeskId: p.uuid().$type<DeskId>().nullable(),
    nextStaffId: p.uuid().$type<StaffId>().nullable(),
    dueAt: p.datetime().nullable(),
    workerId: p.uuid().$type<StaffId>().nullable(),
    createdAt: p.datetime(),
    sent: p.boolean(),
    sentAt: p.datetime().nullable(),
    openedAt: p.datetime().nullable(),
    version: p.integer().version(),
  },
});

/** What a draft says; it can be changed until it is sent. */
export interface Draft {
  readonly toDeskId: DeskId;
  readonly kind: ReferralKind;
  readonly urgency: Urgency;
  readonly categories: readonly Category[];
  readonly request: string;
  readonly keptRole?: string | undefined;
}

/** The one who is on duty or named, and until when. */
export interface Turn {
  readonly staffId: StaffId;
  readonly dueAt: Date;
}

/**
 * つなぎ: one desk asks another to take part in helping a resident. Whose duty it is, who moves next and until when
 * are three columns and never empty once it is sent (docs/RULINGS.md 2).
 */
export class Referral extends ReferralSchema.class {
  drafted(): void {
    const { id: referralId, caseId, fromDeskId } = this;
    record(this, { name: "referral.drafted", payload: { referralId, caseId, fromDeskId } });
  }

  revise(draft: Draft): void {
    this.status = referralLife.next("revise", this);
    Object.assign(this, { ...draft, categories: [...draft.categories], keptRole: draft.keptRole || null });
    record(this, { name: "referral.revised", payload: { referralId: this.id, fromDeskId: this.fromDeskId } });
  }

  /** Until it is acknowledged the sender stays accountable and the receiving desk's 当番 moves next. */
  send({ basis, turn, at }: { basis: ConsentId | undefined; turn: Turn; at: Date }): void {
    this.status = referralLife.next("send", this);
    if (!basis) throw new Refusal(referralProblems.noBasis);
    this.consentId = basis;
    this.sent = true;
    this.sentAt = at;
    this.accountableDeskId = this.fromDeskId;
    this.turnTo(turn);
    record(this, { name: "referral.sent", payload: { ...this.desks(), caseId: this.caseId } });
  }

  open({ basisHolds, at }: { basisHolds: boolean; at: Date }): void {
    this.status = referralLife.next("open", this);
    if (!basisHolds) throw new Refusal(referralProblems.noBasis);
    this.openedAt = at;
    record(this, { name: "referral.opened", payload: this.desks() });
  }

  /** From here on the duty is the receiver's. */
  acknowledge({ turn }: { turn: Turn }): void {
    this.status = referralLife.next("acknowledge", this);
    this.accountableDeskId = this.toDeskId;
    this.turnTo(turn);
    record(this, { name: "referral.acknowledged", payload: this.desks() });
  }

  accept({ basis, turn }: { basis: ConsentId | undefined; turn: Turn }): void {
    this.status = referralLife.next("accept", this);
    if (!basis) throw new Refusal(referralProblems.noBasis);
    this.workerId = turn.staffId;
    this.turnTo(turn);
    record(this, {
      name: "referral.accepted",
      payload: {
        ...this.desks(),
        caseId: this.caseId,
        workerId: turn.staffId,
        consentId: basis,
        categories: this.categories,
      },
    });
  }

  // Not #private: MikroORM makes entities without running a constructor.
  private turnTo(turn: Turn): void {
    this.nextDeskId = this.toDeskId;
    this.nextStaffId = turn.staffId;
    this.dueAt = turn.dueAt;
  }

  private desks() {
    return { referralId: this.id, fromDeskId: this.fromDeskId, toDeskId: this.toDeskId };
  }
}
ReferralSchema.setClass(Referral);
