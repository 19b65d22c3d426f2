import {
  type ContactResult,
  type DeskId,
  type HoldReason,
  type Outcome,
  REACHED,
  type ReferralStatus,
  referralProblems,
  type StaffId,
  WITHOUT_CONTACT,
} from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import type { CalendarDate } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";
import { ReceiverSide } from "./receiver-side.ts";
import { referralLife } from "./referral.lifecycle.ts";
import { ReferralSchema, type Turn } from "./referral.schema.ts";

export type { Turn } from "./referral.schema.ts";

/**
 * つなぎ: one desk asks another to take part in helping a resident. What each side may do stands in its own file;
 * here is the course of it, from the acceptance to the result.
 */
export class Referral extends class extends ReceiverSide {} {
  // The class between has no name: the mapper takes a parent that has one for an entity of its own.
  reassign({ workerId }: { workerId: StaffId }): void {
    this.status = referralLife.next("reassign", this);
    this.inherit({ workerId });
  }

  /** Whoever was replaced, or has left, waits for nothing any more: what was their turn is the new worker's. */
  inherit({ workerId }: { workerId: StaffId }): void {
    if (this.nextStaffId === this.workerId) this.nextStaffId = workerId;
    this.workerId = workerId;
    this.tell("referral.reassigned");
  }

  /** Not met: it counts all the same (docs/RULINGS.md 20), and the clock runs on. */
  attempt(): void {
    this.status = referralLife.next("attempt", this);
    this.tell("referral.attempted");
  }

  /** The person has been met. With 移管 the 主担当 passes at this moment, and not before. */
  contact({ result, metAt, turn }: { result: ContactResult; metAt: Date; turn: Turn }): void {
    this.status = referralLife.next("contact", this);
    if (!REACHED.includes(result)) throw new Refusal(referralProblems.notReached);
    this.contactedAt = metAt;
    this.turnTo(turn);
    const { caseId, kind, workerId } = this;
    record(this, {
      name: "referral.contacted",
      payload: { ...this.baton(), caseId, kind, workerId: workerId as StaffId },
    });
  }

  begin({ turn }: { turn: Turn }): void {
    this.status = referralLife.next("begin", this);
    this.turnTo(turn);
    this.tell("referral.begun");
  }

  /** A word on the way: the next one is due in another month. */
  update({ turn }: { turn: Turn }): void {
    this.status = referralLife.next("update", this);
    this.turnTo(turn);
    this.tell("referral.updated");
  }

  /** It rests, with a reason and a day on which it goes on. */
  hold({ reason, resumeOn, turn }: { reason: HoldReason; resumeOn: CalendarDate; turn: Turn }): void {
    this.resumeStatus = this.status;
    this.status = referralLife.next("hold", this);
    this.holdCode = reason;
    this.resumeOn = resumeOn;
    this.turnTo(turn);
    this.tell("referral.held");
  }

  resume({ turn }: { turn: Turn }): void {
    referralLife.next("resume", this);
    this.status = this.resumeStatus as ReferralStatus;
    this.leaveRest();
    this.turnTo(turn);
    this.tell("referral.resumed");
  }

  /** The sender confirms: until then it is the sender's duty, and the sender's clock runs (docs/RULINGS.md 4). */
  report({ outcome, turn }: { outcome: Outcome; turn: Turn }): void {
    const from = this.status === "on_hold" ? (this.resumeStatus as ReferralStatus) : this.status;
    this.status = referralLife.next("report", this);
    if (outcome === "answered" && this.kind !== "information_request") throw new Refusal(referralProblems.answerOnly);
    if (!this.contactedAt && !WITHOUT_CONTACT.includes(outcome)) throw new Refusal(referralProblems.notYetMet);
    this.leaveRest();
    this.resumeStatus = from;
    this.outcome = outcome;
    this.accountableDeskId = this.fromDeskId;
    this.turnTo(turn);
    this.tell("referral.reported");
  }

  /** A word to the other desk; whose turn it is stays as it is. */
  say(byDeskId: DeskId): void {
    this.status = referralLife.next("say", this);
    record(this, { name: "referral.said", payload: { ...this.baton(), byDeskId } });
  }

  /** Spoken on the phone. @param turn where the fallback desk has passed it on to the desk that was asked */
  call({ byDeskId, turn }: { byDeskId: DeskId; turn: Turn | undefined }): void {
    this.status = referralLife.next("call", this);
    if (turn) this.turnTo(turn);
    record(this, { name: "referral.called", payload: { ...this.baton(), byDeskId } });
  }
}
ReferralSchema.setClass(Referral);
