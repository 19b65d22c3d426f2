import { type AgendaItemId, type Attendance, type PledgeWay, problems, type StaffId } from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import { Refusal } from "@tsunagi/permissions";
import { SeatSchema } from "../sitting.schema.ts";

/** A place at an item: given by the chair, convened with the sitting, opened by the 守秘の確認, and ended at once. */
export class Seat extends SeatSchema.class {
  given(): void {
    this.says("seat.given");
  }

  convene({ at }: { at: Date }): void {
    this.convenedAt = at;
    this.says("seat.convened");
  }

  /** Once, where there is a secret to keep, and for as long as there is a place. */
  mayPledge(): boolean {
    return this.secrecy === "sealed" && !this.leftAt && !this.pledgedAt && this.convenedAt != null;
  }

  /** 守秘の確認: by the person on the screen, or taken down from the paper that was collected at the door. */
  pledge({ how, takenBy, at }: { how: PledgeWay; takenBy: StaffId | null; at: Date }): void {
    if (!this.mayPledge()) throw new Refusal(problems.notNow);
    this.pledgedAt = at;
    this.pledgedHow = how;
    this.pledgeTakenBy = takenBy;
    this.says("seat.pledged");
  }

  /** The duty of secrecy goes on; the sight does not. */
  leave({ by, at }: { by: StaffId; at: Date }): void {
    if (this.leftAt) throw new Refusal(problems.notNow);
    this.leftAt = at;
    this.leftBy = by;
    this.says(this.convenedAt ? "seat.left" : "seat.taken_back");
  }

  /** Newcomers see what was said before by the chair's act alone (docs/RULINGS.md 16). */
  showEarlier(): void {
    if (this.leftAt || this.seesEarlier) throw new Refusal(problems.notNow);
    this.seesEarlier = true;
  }

  /** 代理出席: once, and nobody stands in for somebody who stands in. */
  maySendProxy(): boolean {
    return this.isExpected() && this.part !== "proxy" && this.attendance !== "proxy";
  }

  /** Who is expected there: convened, and not taken out. */
  isExpected(): boolean {
    return this.convenedAt != null && !this.leftAt;
  }

  mark({ attendance, by, at }: { attendance: Attendance; by: StaffId; at: Date }): void {
    if (!this.isExpected()) throw new Refusal(problems.notNow);
    this.attendance = attendance;
    this.attendanceBy = by;
    this.attendanceAt = at;
    this.says("seat.marked");
  }

  /** Whoever stood in for them does so no more: nothing is entered until somebody says what is so. */
  withoutProxy(): void {
    this.attendance = null;
    this.attendanceBy = null;
    this.attendanceAt = null;
    this.says("seat.marked");
  }

  /** The deadline comes near, and nothing has come in writing. */
  opinionDue(): void {
    this.says("opinion.due");
  }

  private says(
    name: "opinion.due" | `seat.${"given" | "taken_back" | "convened" | "pledged" | "left" | "marked"}`,
  ): void {
    const { id: seatId, conferenceId, hostDeskId, deskId, staffId } = this;
    const agendaItemId = this.agendaItem.id as AgendaItemId;
    record(this, { name, payload: { seatId, agendaItemId, conferenceId, hostDeskId, deskId, staffId } });
  }
}
SeatSchema.setClass(Seat);
