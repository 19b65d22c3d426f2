import { type DateMark, problems, type StaffId } from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import { Refusal } from "@tsunagi/permissions";
import { datePollLife } from "../date-poll.lifecycle.ts";
import { DateAskSchema } from "../dates.schema.ts";

interface Answer {
  readonly marks: Readonly<Record<string, DateMark>>;
  readonly sealedRemark: string | null;
  readonly at: Date;
}

/** Somebody who is asked when they could come, and what they answer. */
export class DateAsk extends DateAskSchema.class {
  asked(): void {
    this.says("date_ask.asked");
  }

  answer({ marks, sealedRemark, at }: Answer): void {
    this.mustBeAsked("answer");
    this.marks = marks;
    this.sealedRemark = sealedRemark;
    this.answeredAt = at;
    this.says("date_ask.answered");
  }

  /** From now on the question is not there for them. */
  withdraw({ by, at }: { by: StaffId; at: Date }): void {
    this.mustBeAsked("withdraw");
    this.withdrawnBy = by;
    this.withdrawnAt = at;
    this.says("date_ask.withdrawn");
  }

  close(): void {
    if (!this.withdrawnAt) this.says("date_ask.closed");
  }

  private mustBeAsked(verb: "answer" | "withdraw"): void {
    datePollLife.next(verb, this.datePoll);
    if (this.withdrawnAt) throw new Refusal(problems.notNow);
  }

  private says(name: "date_ask.asked" | "date_ask.answered" | "date_ask.withdrawn" | "date_ask.closed"): void {
    const { id: dateAskId, hostDeskId, deskId, staffId } = this;
    record(this, { name, payload: { dateAskId, hostDeskId, deskId, staffId } });
  }
}
DateAskSchema.setClass(DateAsk);
