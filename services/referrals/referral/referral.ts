import { type DeskId, type LegalBasisCode, type ProblemSpec, referralProblems } from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import { Refusal } from "@tsunagi/permissions";
import { type Ground, groundOf, warningDue } from "./ground.ts";
import { referralLife } from "./referral.lifecycle.ts";
import { type Draft, ReferralSchema, type Turn } from "./referral.schema.ts";

export type { Turn } from "./referral.schema.ts";

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
  send({ ground, turn, at }: { ground: Ground | undefined; turn: Turn; at: Date }): void {
    this.status = referralLife.next("send", this);
    this.restOn(ground, at, referralProblems.noBasis);
    this.sent = true;
    this.sentAt = at;
    this.accountableDeskId = this.fromDeskId;
    this.turnTo(this.toDeskId, turn);
    record(this, { name: "referral.sent", payload: { ...this.desks(), caseId: this.caseId } });
  }

  /** @param isWithheld the address has been withheld since it was packed: the copy shows none of it */
  open({ ground, isWithheld, at }: { ground: Ground | undefined; isWithheld: boolean; at: Date }): void {
    this.status = referralLife.next("open", this);
    this.restOn(ground, at);
    this.openedAt = at;
    this.addressWithheld = isWithheld;
    record(this, { name: "referral.opened", payload: this.desks() });
  }

  /** From here on the duty is the receiver's. */
  acknowledge({ turn }: { turn: Turn }): void {
    this.status = referralLife.next("acknowledge", this);
    this.accountableDeskId = this.toDeskId;
    this.turnTo(this.toDeskId, turn);
    record(this, { name: "referral.acknowledged", payload: this.desks() });
  }

  /** Upon a ground of the receiver's own it is accepted as well; that opens nothing of the sender's case. */
  accept({ ground, turn, at }: { ground: Ground | undefined; turn: Turn; at: Date }): void {
    this.status = referralLife.next("accept", this);
    if (ground || !this.ownCode) this.restOn(ground, at);
    this.workerId = turn.staffId;
    this.turnTo(this.toDeskId, turn);
    record(this, {
      name: "referral.accepted",
      payload: {
        ...this.desks(),
        caseId: this.caseId,
        workerId: turn.staffId,
        basis: ground ? { kind: ground.kind, id: ground.id } : null,
        categories: this.categories,
      },
    });
  }

  /** The ground ended before anybody had opened it: the sender has it back, and the other desk knows of it no more. */
  giveBack({ turn }: { turn: Turn }): void {
    this.status = referralLife.next("giveBack", this);
    Object.assign(this, { sent: false, sentAt: null });
    this.accountableDeskId = this.fromDeskId;
    this.turnTo(this.fromDeskId, turn);
    record(this, { name: "referral.returned", payload: this.desks() });
  }

  /** The ground ended under an open one: it takes no new facts, and its receiver answers — stop, or go on. */
  lapse({ turn, at }: { turn: Turn; at: Date }): void {
    this.status = referralLife.next("lapse", this);
    this.lapsedAt = at;
    this.turnTo(this.toDeskId, turn);
    record(this, { name: "referral.lapsed", payload: this.desks() });
  }

  /** Another consent or ground has taken its place; a lapse that nobody has answered yet is over with that. */
  reground({ ground, turn, at }: { ground: Ground; turn: Turn | undefined; at: Date }): void {
    this.restOn(ground, at);
    if (turn) this.turnTo(this.toDeskId, turn);
    Object.assign(this, { lapsedAt: null, ownCode: null, ownReason: null });
    record(this, {
      name: "referral.regrounded",
      payload: {
        ...this.desks(),
        caseId: this.caseId,
        accepted: this.status === "accepted",
        basis: { kind: ground.kind, id: ground.id },
        categories: this.categories,
      },
    });
  }

  /** 30, 7 and 1 days before the end, once each (docs/RULINGS.md 7). */
  warn(days: number): void {
    this.groundWarned = days;
    record(this, { name: "referral.expiring", payload: { ...this.desks(), days } });
  }

  /** Without a ground the receiver does not go on. */
  stop(): void {
    this.status = referralLife.next("stop", this);
    Object.assign(this, { nextDeskId: null, nextStaffId: null, dueAt: null });
    record(this, { name: "referral.stopped", payload: this.desks() });
  }

  /** The receiver goes on upon a ground of its own, with what it has lawfully received. */
  continue({ code, reason, turn }: { code: LegalBasisCode; reason: string; turn: Turn }): void {
    this.status = referralLife.next("continue", this);
    this.ownCode = code;
    this.ownReason = reason;
    this.turnTo(this.toDeskId, turn);
    record(this, { name: "referral.continued", payload: this.desks() });
  }

  /** A ground that is short from the beginning is no news: who rests on it knows. */
  private restOn(ground: Ground | undefined, at: Date, otherwise: ProblemSpec = referralProblems.groundEnded): void {
    if (!ground) throw new Refusal(otherwise);
    if (groundOf(this)?.id === ground.id && this.groundUntil?.getTime() === ground.until.getTime()) return;
    this.groundKind = ground.kind;
    this.groundId = ground.id;
    this.groundCode = ground.code;
    this.groundUntil = ground.until;
    this.groundWarned = warningDue(ground.until, at) ?? null;
  }

  // Not #private: MikroORM makes entities without running a constructor.
  private turnTo(deskId: DeskId, turn: Turn): void {
    this.nextDeskId = deskId;
    this.nextStaffId = turn.staffId;
    this.dueAt = turn.dueAt;
  }

  private desks() {
    return { referralId: this.id, fromDeskId: this.fromDeskId, toDeskId: this.toDeskId };
  }
}
ReferralSchema.setClass(Referral);
