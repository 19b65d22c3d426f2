import { type LegalBasisCode, type ProblemSpec, referralProblems } from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import { Refusal } from "@tsunagi/permissions";
import { Baton } from "./baton.ts";
import { type Ground, groundOf, warningDue } from "./ground.ts";
import { referralLife } from "./referral.lifecycle.ts";
import type { Turn } from "./referral.schema.ts";

/** What becomes of a つなぎ when that on which it rests is renewed, or ends (docs/RULINGS.md 7). */
export class Grounded extends Baton {
  /** The ground ended before anybody had opened it: the sender has it back, and the other desk knows of it no more. */
  giveBack({ turn }: { turn: Turn }): void {
    this.status = referralLife.next("giveBack", this);
    Object.assign(this, { sent: false, sentAt: null });
    this.accountableDeskId = this.fromDeskId;
    this.turnTo(turn);
    this.tell("referral.returned");
  }

  /** The ground ended under an open one: it takes no new facts, and its receiver answers — stop, or go on. */
  lapse({ turn, at }: { turn: Turn; at: Date }): void {
    this.status = referralLife.next("lapse", this);
    this.lapsedAt = at;
    this.turnTo(turn);
    this.tell("referral.lapsed");
  }

  /** Another consent or ground has taken its place; a lapse that nobody has answered yet is over with that. */
  reground({ ground, turn, at }: { ground: Ground; turn: Turn | undefined; at: Date }): void {
    this.restOn(ground, at);
    if (turn) this.turnTo(turn);
    Object.assign(this, { lapsedAt: null, ownCode: null, ownReason: null });
    record(this, {
      name: "referral.regrounded",
      payload: {
        ...this.baton(),
        caseId: this.caseId,
        // A destination without accounts sees nothing here, whatever it rests on.
        accepted: this.workerId != null && !this.endedAt && !this.outside,
        basis: { kind: ground.kind, id: ground.id },
        categories: this.categories,
      },
    });
  }

  /** 30, 7 and 1 days before the end, once each (docs/RULINGS.md 7). */
  warn(days: number): void {
    this.groundWarned = days;
    record(this, { name: "referral.expiring", payload: { ...this.baton(), days } });
  }

  /** Without a ground the receiver does not go on. */
  stop({ at }: { at: Date }): void {
    this.status = referralLife.next("stop", this);
    this.end(at);
    this.tell("referral.stopped");
  }

  /** The receiver goes on upon a ground of its own, with what it has lawfully received. */
  continue({ code, reason, turn }: { code: LegalBasisCode; reason: string; turn: Turn }): void {
    this.status = referralLife.next("continue", this);
    this.ownCode = code;
    this.ownReason = reason;
    this.turnTo(turn);
    this.tell("referral.continued");
  }

  /** A ground that is short from the beginning is no news: who rests on it knows. */
  protected restOn(ground: Ground | undefined, at: Date, otherwise: ProblemSpec = referralProblems.groundEnded): void {
    if (!ground) throw new Refusal(otherwise);
    if (groundOf(this)?.id === ground.id && this.groundUntil?.getTime() === ground.until.getTime()) return;
    this.groundKind = ground.kind;
    this.groundId = ground.id;
    this.groundCode = ground.code;
    this.groundUntil = ground.until;
    this.groundWarned = warningDue(ground.until, at) ?? null;
  }
}
