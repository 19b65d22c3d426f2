import { type ConferenceId, type PostponeReason, problems, type WritingMode } from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import { Refusal } from "@tsunagi/permissions";
import { AgendaItemSchema } from "../sitting.schema.ts";
import { agendaItemLife } from "./agenda-item.lifecycle.ts";

type ItemFact =
  | "agenda_item.added"
  | "agenda_item.arranged"
  | "agenda_item.started"
  | "agenda_item.ended"
  | "agenda_item.postponed"
  | "agenda_item.case_tied";

interface Arrangement {
  readonly minutes: number;
  readonly writing: WritingMode;
  /** Until when the 準備シート shall be there. */
  readonly prepareBy: string | null;
}

/** 議題: one 議題事例 at one sitting, with its own life beside the sitting's. */
export class AgendaItem extends AgendaItemSchema.class {
  added(): void {
    this.says("agenda_item.added");
  }

  /** The sitting is announced, or has been when this is added: whoever has a place here is convened. */
  show(): void {
    this.shown = true;
  }

  arrange({ minutes, writing, prepareBy }: Arrangement): void {
    this.status = agendaItemLife.next("arrange", this);
    this.minutes = minutes;
    this.writing = writing;
    this.prepareBy = prepareBy;
    this.says("agenda_item.arranged");
  }

  /** 招待: off until the chair turns it on. Off again, and whoever is in is out. */
  allowGuests(allowed: boolean): void {
    this.status = agendaItemLife.next("allowGuests", this);
    this.guests = allowed;
    this.says("agenda_item.arranged");
  }

  start({ at }: { at: Date }): void {
    if (this.conference.status !== "in_session") throw new Refusal(problems.notNow);
    this.status = agendaItemLife.next("start", this);
    this.startedAt ??= at;
    this.endedAt = null;
    this.says("agenda_item.started");
  }

  end({ at }: { at: Date }): void {
    this.status = agendaItemLife.next("end", this);
    this.endedAt = at;
    this.says("agenda_item.ended");
  }

  postpone({ reason }: { reason: PostponeReason }): void {
    this.status = agendaItemLife.next("postpone", this);
    this.postponedFor = reason;
    this.says("agenda_item.postponed");
  }

  /** The sitting ends: what was spoken of is closed, what was not goes to the next one. */
  adjourn({ at }: { at: Date }): void {
    if (this.status === "planned") this.postpone({ reason: "no_time" });
    if (this.status === "running") this.end({ at });
    if (this.status === "ended") this.status = agendaItemLife.next("close", this);
  }

  /** Its 議題事例 is about a case from now on: for those inside. */
  caseTied(): void {
    this.says("agenda_item.case_tied");
  }

  private says(name: ItemFact): void {
    const { id: agendaItemId, hostDeskId } = this;
    record(this, { name, payload: { agendaItemId, conferenceId: this.conference.id as ConferenceId, hostDeskId } });
  }
}
AgendaItemSchema.setClass(AgendaItem);
