import { defineEntity, p } from "@mikro-orm/core";
import {
  type AgendaItemId,
  type ConferenceId,
  type DeskId,
  type GuestId,
  type MinuteAudience,
  type MinuteId,
  type MinuteKind,
  type MunicipalityId,
  minuteProblems,
  type Secrecy,
  type StaffId,
} from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import { Refusal } from "@tsunagi/permissions";
import { agendaItemLife } from "../agenda-item/agenda-item.lifecycle.ts";
import { AgendaItem } from "../agenda-item/agenda-item.ts";
import { ConferenceCase } from "../agenda-item/conference-case.ts";
import { type Audience, eitherOf } from "./audience.ts";
import { type MinuteStatus, minuteLife } from "./minute.lifecycle.ts";

const MinuteSchema = defineEntity({
  name: "Minute",
  properties: {
    id: p.uuid().primary().$type<MinuteId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    conferenceId: p.uuid().$type<ConferenceId>(),
    hostDeskId: p.uuid().$type<DeskId>(),
    secrecy: p.text().$type<Secrecy>(),
    kind: p.text().$type<MinuteKind>(),
    audience: p.text().$type<MinuteAudience>(),
    readerDeskIds: p.array<DeskId>((one) => one as DeskId).columnType("uuid[]"),
    speakerDeskId: p.uuid().$type<DeskId>().nullable(),
    speakerGuestId: p.uuid().$type<GuestId>().nullable(),
    sealedBody: p.text(),
    writtenBy: p.uuid().$type<StaffId>(),
    writtenDeskId: p.uuid().$type<DeskId>(),
    writtenAt: p.datetime(),
    revisedAt: p.datetime().nullable(),
    revisedBy: p.uuid().$type<StaffId>().nullable(),
    heldBy: p.uuid().$type<StaffId>().nullable(),
    heldUntil: p.datetime().nullable(),
    status: p.text().$type<MinuteStatus>(),
    struckAt: p.datetime().nullable(),
    struckBy: p.uuid().$type<StaffId>().nullable(),
    touched: p.bigint("number"),
    version: p.integer().version(),
    agendaItem: () => p.manyToOne(AgendaItem),
    conferenceCase: () => p.manyToOne(ConferenceCase),
  },
});

/** Who writes, when, and after which change of the item's minutes this one comes. */
export interface Written {
  readonly by: StaffId;
  readonly at: Date;
  readonly touched: number;
}

/** A row of the minutes: somebody's while they write in it, so that two input methods never meet in one text. */
export class Minute extends MinuteSchema.class {
  written(): void {
    this.says("minute.written");
  }

  revise(
    row: Pick<Minute, "kind" | "speakerDeskId" | "speakerGuestId" | "sealedBody" | "audience" | "readerDeskIds">,
    hasTasks: boolean,
    { by, at, touched }: Written,
  ): void {
    this.mayChange("revise", by, at);
    if (hasTasks && row.kind !== "decision") throw new Refusal(minuteProblems.hasTasks);
    const heard = eitherOf(this, row);
    Object.assign(this, row);
    this.revisedBy = by;
    this.revisedAt = at;
    this.letGo(touched);
    this.says("minute.revised", heard);
  }

  /** Struck out, and still there: what was said is not unsaid by taking it back. */
  strike(hasTasks: boolean, { by, at, touched }: Written): void {
    this.mayChange("strike", by, at);
    if (hasTasks) throw new Refusal(minuteProblems.hasTasks);
    this.status = minuteLife.next("strike", this);
    this.struckBy = by;
    this.struckAt = at;
    this.letGo(touched);
    this.says("minute.struck");
  }

  /** Somebody began to write in it, or has ended. */
  held(): void {
    this.says("minute.held");
  }

  /** Whether it is somebody else's at this moment. */
  isHeldFrom(by: StaffId, at: Date): boolean {
    return this.heldBy != null && this.heldBy !== by && this.heldUntil != null && this.heldUntil > at;
  }

  mayChange(verb: "revise" | "hold" | "strike" | "assign" | "report", by: StaffId, at: Date): void {
    minuteLife.next(verb, this);
    agendaItemLife.next("write", this.agendaItem);
    if (this.isHeldFrom(by, at)) throw new Refusal(minuteProblems.heldByOther);
  }

  /** Its tasks have changed: whoever reads the minutes reads it anew. */
  touch(touched: number): void {
    this.touched = touched;
  }

  /** 事後報告, or none any more. */
  reported(touched: number): void {
    this.touched = touched;
    this.says("minute.revised");
  }

  private letGo(touched: number): void {
    this.heldBy = null;
    this.heldUntil = null;
    this.touched = touched;
  }

  private says(
    name: "minute.written" | "minute.revised" | "minute.held" | "minute.struck",
    { audience, readerDeskIds }: Audience = this,
  ): void {
    const { id: minuteId, conferenceId, hostDeskId } = this;
    const agendaItemId = this.agendaItem.id as AgendaItemId;
    record(this, { name, payload: { minuteId, agendaItemId, conferenceId, hostDeskId, audience, readerDeskIds } });
  }
}
MinuteSchema.setClass(Minute);
