import {
  attachmentProblems,
  type CancelReason,
  type Category,
  type Outcome,
  type ReferralStatus,
  referralProblems,
  type StaffId,
} from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import { calendarDate } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";
import type { Ground } from "./ground.ts";
import { Grounded } from "./grounded.ts";
import { referralLife } from "./referral.lifecycle.ts";
import type { Draft, Turn } from "./referral.schema.ts";

const MOST_ATTACHED = 20;

/** What the desk that asks may do: send, answer, take back, confirm. */
export class SenderSide extends Grounded {
  drafted(): void {
    const { id: referralId, caseId, fromDeskId } = this;
    record(this, { name: "referral.drafted", payload: { referralId, caseId, fromDeskId } });
  }

  revise(draft: Draft & { readonly outside: boolean }): void {
    this.status = referralLife.next("revise", this);
    Object.assign(this, sheetOf(draft), { outside: draft.outside });
    record(this, { name: "referral.revised", payload: { referralId: this.id, fromDeskId: this.fromDeskId } });
  }

  /** Counted, so that whoever looked before sees that there is more. */
  attach(): void {
    this.status = referralLife.next("attach", this);
    if (this.attached >= MOST_ATTACHED) throw new Refusal(attachmentProblems.tooManyFiles);
    this.attached += 1;
    this.tell("referral.attached");
  }

  detach(): void {
    this.status = referralLife.next("detach", this);
    this.attached -= 1;
    record(this, { name: "referral.detached", payload: { referralId: this.id, fromDeskId: this.fromDeskId } });
  }

  /** Until it is acknowledged the sender stays accountable and the receiving desk moves next. */
  send({ ground, turn, by, at }: { ground: Ground | undefined; turn: Turn; by: StaffId; at: Date }): void {
    this.status = referralLife.next("send", this);
    this.restOn(ground, at, referralProblems.noBasis);
    Object.assign(this, { sent: true, sentAt: at, sentBy: by });
    this.accountableDeskId = this.fromDeskId;
    this.turnTo(turn);
    record(this, { name: "referral.sent", payload: { ...this.baton(), caseId: this.caseId } });
  }

  /** Nobody has opened it: the other desk's envelope is gone. */
  recall(): void {
    this.status = referralLife.next("recall", this);
    Object.assign(this, { sent: false, sentAt: null, accountableDeskId: null });
    Object.assign(this, { groundKind: null, groundId: null, groundCode: null, groundUntil: null, groundWarned: null });
    this.putDown();
    this.tell("referral.recalled");
  }

  /** The receiver's clock, which stood still, runs on. */
  answer({ turn }: { turn: Turn }): void {
    this.status = referralLife.next("answer", this);
    this.remainingMinutes = null;
    this.turnTo(turn);
    this.tell("referral.answered");
  }

  /** What was missing has been added; what was once handed over stays handed over. */
  resubmit({
    ground,
    categories,
    turn,
    at,
  }: {
    ground: Ground | undefined;
    categories: Category[];
    turn: Turn;
    at: Date;
  }): void {
    this.status = referralLife.next("resubmit", this);
    this.restOn(ground, at, referralProblems.noBasis);
    if (!this.categories.every((one) => categories.includes(one))) throw new Refusal(referralProblems.wholeLess);
    this.categories = categories;
    this.turnTo(turn);
    this.tell("referral.resubmitted");
  }

  /** The つなぎ that takes its place has been sent. */
  redirect({ at }: { at: Date }): void {
    this.status = referralLife.next("redirect", this);
    this.end(at);
    this.tell("referral.redirected");
  }

  /** The result is what was asked for, or cannot be had: it is over. */
  confirm({ at }: { at: Date }): void {
    referralLife.next("confirm", this);
    const status = ENDS[this.outcome as Outcome] ?? "completed";
    this.status = status;
    this.end(at);
    record(this, { name: "referral.confirmed", payload: { ...this.baton(), status } });
  }

  /** It is not over yet: back to where it was. */
  contest({ turn }: { turn: Turn }): void {
    referralLife.next("contest", this);
    this.status = this.resumeStatus as ReferralStatus;
    Object.assign(this, { resumeStatus: null, outcome: null });
    if (!this.outside) this.accountableDeskId = this.toDeskId;
    this.turnTo(turn);
    this.tell("referral.contested");
  }

  cancel({ reason, at }: { reason: CancelReason; at: Date }): void {
    referralLife.next("cancel", this);
    const status = ENDS[reason as Outcome] ?? "cancelled";
    this.status = status;
    this.cancelCode = reason;
    this.end(at);
    record(this, { name: "referral.cancelled", payload: { ...this.baton(), status } });
  }

  /** It went to a desk that it was not meant for: what it carries is closed again there. */
  misdirect({ at }: { at: Date }): void {
    this.status = referralLife.next("misdirect", this);
    this.sealed = true;
    this.end(at);
    this.tell("referral.misdirected");
  }
}

/** 本人辞退 and 不成立 are ends of their own (docs/RULINGS.md 1): the person's side, counted apart. */
const ENDS: Partial<Record<Outcome, "resident_declined" | "failed">> = {
  resident_declined: "resident_declined",
  unreachable: "failed",
  died: "failed",
  moved_away: "failed",
  hospitalised: "failed",
};

/** A draft's fields as columns. */
export const sheetOf = ({ toDeskId, kind, urgency, warmLevel, categories, needs, request, ...rest }: Draft) => ({
  toDeskId,
  kind,
  urgency,
  warmLevel,
  categories: [...new Set(categories)],
  needs: [...new Set(needs)],
  request,
  background: rest.background || null,
  wishes: rest.wishes || null,
  involved: rest.involved || null,
  keptRole: rest.keptRole || null,
  wantedBy: rest.wantedBy ? calendarDate(rest.wantedBy) : null,
});
