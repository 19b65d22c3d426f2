import { type CallOffReason, type ConferenceForm, conferenceProblems } from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import { Refusal } from "@tsunagi/permissions";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { ConferenceSchema } from "../sitting.schema.ts";
import { conferenceLife } from "./conference.lifecycle.ts";

/** What a sitting is, apart from what it is about. */
export interface Particulars {
  readonly title: string;
  readonly form: ConferenceForm;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
}

/** What keeps a sitting from being closed, in the order in which it is said. */
const LEFT_OPEN = ["opinionsOpen", "undecided", "attendanceOpen", "handoutsOut"] as const;
type Open = Readonly<Record<(typeof LEFT_OPEN)[number], boolean>>;

/**
 * 会議: one sitting. Its own row never changes with an item: whoever sits at one of its items would notice by the version
 * that there is another one.
 */
export class Conference extends ConferenceSchema.class {
  planned(): void {
    this.says("conference.planned");
  }

  revise(particulars: Particulars): void {
    this.status = conferenceLife.next("revise", this);
    Object.assign(this, particulars);
    this.says("conference.revised");
  }

  /** 開催通知: from now on those who sit at its items may know of it. */
  announce({ at, items }: { at: Date; items: readonly AgendaItem[] }): void {
    this.status = conferenceLife.next("announce", this);
    if (items.length === 0) throw new Refusal(conferenceProblems.noItems);
    this.announcedAt = at;
    for (const item of items) item.show();
    this.says("conference.announced");
  }

  open({ at }: { at: Date }): void {
    this.status = conferenceLife.next("open", this);
    this.openedAt = at;
    this.says("conference.opened");
  }

  /** Nobody leaves before each decision has a desk and a day, and it is known who came. */
  close({ at, items, open }: { at: Date; items: readonly AgendaItem[]; open: Open }): void {
    this.status = conferenceLife.next("close", this);
    const missing = LEFT_OPEN.find((what) => open[what]);
    if (missing) throw new Refusal(conferenceProblems[missing]);
    this.closedAt = at;
    for (const item of items) item.adjourn({ at });
    this.says("conference.closed");
  }

  /** What was not spoken of goes to the next one, or nowhere: nobody is called to it any more. */
  callOff({ reason, at, items }: { reason: CallOffReason; at: Date; items: readonly AgendaItem[] }): void {
    this.status = conferenceLife.next("callOff", this);
    for (const item of items) item.adjourn({ at });
    this.callOffReason = reason;
    this.calledOffAt = at;
    this.says("conference.called_off");
  }

  /** It comes near. */
  reminded(): void {
    this.says("conference.reminded");
  }

  private says(
    name:
      | "conference.planned"
      | "conference.revised"
      | "conference.announced"
      | "conference.opened"
      | "conference.closed"
      | "conference.called_off"
      | "conference.reminded",
  ): void {
    record(this, { name, payload: { conferenceId: this.id, hostDeskId: this.hostDeskId } });
  }
}
ConferenceSchema.setClass(Conference);
