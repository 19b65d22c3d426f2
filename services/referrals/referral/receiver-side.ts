import {
  type DeclineNextStep,
  type DeclineReason,
  type DeskId,
  referralProblems,
  type StaffId,
} from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import { Refusal } from "@tsunagi/permissions";
import type { Ground } from "./ground.ts";
import { referralLife } from "./referral.lifecycle.ts";
import type { Turn } from "./referral.schema.ts";
import { SenderSide } from "./sender-side.ts";

/** What the desk that is asked may answer: take it, ask back, give it back. */
export class ReceiverSide extends SenderSide {
  /** @param isWithheld the address has been withheld since it was packed: the copy shows none of it */
  open({ ground, isWithheld, at }: { ground: Ground | undefined; isWithheld: boolean; at: Date }): void {
    this.status = referralLife.next("open", this);
    this.restOn(ground, at);
    this.openedAt = at;
    this.addressWithheld = isWithheld;
    this.tell("referral.opened");
  }

  /** From here on the duty is the receiver's; with a destination without accounts it stays the sender's. */
  acknowledge({ turn, openMinutes }: { turn: Turn; openMinutes: number | null }): void {
    this.status = referralLife.next("acknowledge", this);
    if (!this.outside) this.accountableDeskId = this.toDeskId;
    this.turnTo(turn);
    record(this, { name: "referral.acknowledged", payload: { ...this.baton(), openMinutes } });
  }

  /** The sender is asked: its clock runs, and the receiver's stands still with what is left of it. */
  inquire({ turn, remainingMinutes }: { turn: Turn; remainingMinutes: number }): void {
    this.status = referralLife.next("inquire", this);
    this.remainingMinutes = remainingMinutes;
    this.turnTo(turn);
    this.tell("referral.inquired");
  }

  sendBack({ turn }: { turn: Turn }): void {
    this.status = referralLife.next("sendBack", this);
    this.accountableDeskId = this.fromDeskId;
    this.turnTo(turn);
    this.tell("referral.sent_back");
  }

  /** Nobody is told "no" alone: 対象外 goes to another desk or to the coordinator. */
  decline({ reason, next, suggestedDeskId, turn }: Decline): void {
    this.status = referralLife.next("decline", this);
    if (reason === "not_eligible" && next === "sender_continues") throw new Refusal(referralProblems.nextStepMissing);
    if (next === "other_desk" && !suggestedDeskId) throw new Refusal(referralProblems.otherDeskMissing);
    this.declineCode = reason;
    this.declineNext = next;
    this.suggestedDeskId = suggestedDeskId ?? null;
    Object.assign(this, { accountableDeskId: this.fromDeskId, remainingMinutes: null });
    this.turnTo(turn);
    this.tell("referral.declined");
  }

  /** The coordinator has found a desk: the sender moves on. */
  advise({ suggestedDeskId, turn }: { suggestedDeskId: DeskId; turn: Turn }): void {
    this.status = referralLife.next("advise", this);
    this.suggestedDeskId = suggestedDeskId;
    this.turnTo(turn);
    this.tell("referral.advised");
  }

  /** Upon a ground of the receiver's own it is accepted as well; that opens nothing of the sender's case. */
  accept({ ground, workerId, turn, at }: Acceptance): void {
    this.status = referralLife.next("accept", this);
    if (ground || !this.ownCode) this.restOn(ground, at);
    this.workerId = workerId;
    Object.assign(this, { remainingMinutes: null, ...(!this.outside && { accountableDeskId: this.toDeskId }) });
    this.turnTo(turn);
    record(this, {
      name: "referral.accepted",
      payload: {
        ...this.baton(),
        caseId: this.caseId,
        workerId,
        // A destination without accounts sees nothing here: there is no case to open to it.
        basis: ground && !this.outside ? { kind: ground.kind, id: ground.id } : null,
        categories: this.categories,
      },
    });
  }
}

interface Acceptance {
  readonly ground: Ground | undefined;
  readonly workerId: StaffId;
  readonly turn: Turn;
  readonly at: Date;
}

interface Decline {
  readonly reason: DeclineReason;
  readonly next: DeclineNextStep;
  readonly suggestedDeskId?: DeskId | undefined;
  readonly turn: Turn;
}
