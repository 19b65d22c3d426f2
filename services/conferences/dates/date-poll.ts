import type { DateOptionId, StaffId } from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import { datePollLife } from "./date-poll.lifecycle.ts";
import { DateOptionSchema, DatePollSchema } from "./dates.schema.ts";
import type { DateAsk } from "./question/date-ask.ts";

/** A candidate. */
export class DateOption extends DateOptionSchema.class {}
DateOptionSchema.setClass(DateOption);

type Times = Pick<DateOption, "startsAt" | "endsAt">;
/** The earlier one first. */
export const byTime = (one: Times, other: Times): number =>
  one.startsAt.getTime() - other.startsAt.getTime() || one.endsAt.getTime() - other.endsAt.getTime();

interface Over {
  readonly by: StaffId;
  readonly at: Date;
}

/** 日程調整: several dates, and the people who are asked for them. Its row never changes with whom it asks. */
export class DatePoll extends DatePollSchema.class {
  begun(): void {
    this.says("date_poll.begun");
  }

  /** The sitting takes place then. */
  take({ optionId, ...over }: Over & { readonly optionId: DateOptionId }): void {
    this.status = datePollLife.next("take", this);
    this.takenOptionId = optionId;
    this.over(over);
    this.says("date_poll.taken");
  }

  end(over: Over): void {
    this.status = datePollLife.next("end", this);
    this.over(over);
    this.says("date_poll.ended");
  }

  private over({ by, at }: Over): void {
    this.endedBy = by;
    this.endedAt = at;
    for (const ask of this.asks.getItems() as unknown as DateAsk[]) ask.close();
  }

  private says(name: "date_poll.begun" | "date_poll.taken" | "date_poll.ended"): void {
    const { id: datePollId, conferenceId, hostDeskId } = this;
    record(this, { name, payload: { datePollId, conferenceId, hostDeskId } });
  }
}
DatePollSchema.setClass(DatePoll);
