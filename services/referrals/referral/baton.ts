import type { EventName, EventPayload, Fact } from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import { referralLife } from "./referral.lifecycle.ts";
import { ReferralSchema, type Turn } from "./referral.schema.ts";

type Passed = EventPayload<"referrals", "referral.opened">;

/** The news that say no more than whose turn it is now. */
type PassedNews = {
  [N in EventName<"referrals">]: Passed extends EventPayload<"referrals", N> ? N : never;
}[EventName<"referrals">];

/** Whose duty a つなぎ is, whose clock runs, and how far a missed one has climbed (docs/RULINGS.md 2 and 3). */
export class Baton extends ReferralSchema.class {
  /** Nobody moved in time: the next rung hears of it, and the clock of the one after that begins. */
  climb({ rung, nextAt }: { rung: 1 | 2 | 3; nextAt: Date }): void {
    this.status = referralLife.next("climb", this);
    this.rung = rung;
    this.rungAt = nextAt;
    record(this, { name: "referral.overdue", payload: { ...this.baton(), rung, urgency: this.urgency } });
  }

  /** Whose turn it was is away: somebody who is there has it, and the clock runs on. */
  relieve({ deskId, staffId }: Omit<Turn, "dueAt">): void {
    this.status = referralLife.next("relieve", this);
    this.nextDeskId = deskId;
    this.nextStaffId = staffId;
    this.tell("referral.relieved");
  }

  /** A desk that is none of the two is shown its head. */
  shownTo(payload: Omit<EventPayload<"referrals", "referral.watched">, "referralId">): void {
    record(this, { name: "referral.watched", payload: { ...payload, referralId: this.id } });
  }

  /** From here on this one moves next; nothing is overdue any more. */
  protected turnTo({ deskId, staffId, dueAt }: Turn): void {
    this.nextDeskId = deskId;
    this.nextStaffId = staffId;
    this.dueAt = dueAt;
    this.rung = 0;
    this.rungAt = dueAt;
  }

  /** It rests with nobody, for good or until it is sent again. */
  protected putDown(): void {
    Object.assign(this, { nextDeskId: null, nextStaffId: null, dueAt: null, rung: 0, rungAt: null });
  }

  protected leaveRest(): void {
    Object.assign(this, { resumeStatus: null, resumeOn: null, holdCode: null });
  }

  protected end(at: Date): void {
    this.putDown();
    this.leaveRest();
    this.endedAt = at;
  }

  protected tell(name: PassedNews): void {
    record(this, { name, payload: this.baton() } as Fact);
  }

  protected baton(): Passed {
    const { id: referralId, fromDeskId, toDeskId, nextDeskId = null, nextStaffId = null, sent } = this;
    return { referralId, fromDeskId, toDeskId, nextDeskId, nextStaffId, sent };
  }
}
