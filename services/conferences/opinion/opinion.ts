import { defineEntity, p } from "@mikro-orm/core";
import type {
  AgendaItemId,
  ConferenceCaseId,
  ConferenceId,
  DeskId,
  MunicipalityId,
  OpinionId,
  SeatId,
  Secrecy,
  StaffId,
} from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import { AgendaItem } from "../agenda-item/agenda-item.ts";
import { Seat } from "../seat/seat.ts";

const OpinionSchema = defineEntity({
  name: "Opinion",
  properties: {
    id: p.uuid().primary().$type<OpinionId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    conferenceId: p.uuid().$type<ConferenceId>(),
    conferenceCaseId: p.uuid().$type<ConferenceCaseId>(),
    hostDeskId: p.uuid().$type<DeskId>(),
    secrecy: p.text().$type<Secrecy>(),
    staffId: p.uuid().$type<StaffId>(),
    deskId: p.uuid().$type<DeskId>(),
    sealedBody: p.text(),
    givenAt: p.datetime(),
    enteredBy: p.uuid().$type<StaffId>(),
    onPaper: p.boolean(),
    version: p.integer().version(),
    seat: () => p.manyToOne(Seat),
    agendaItem: () => p.manyToOne(AgendaItem),
  },
});

interface Answer {
  readonly sealedBody: string;
  readonly by: StaffId;
  /** The 事務局 enters what has come on paper. */
  readonly onPaper: boolean;
  readonly at: Date;
}

/** What somebody says to an item in writing: signed with their name, their agency and the time. */
export class Opinion extends OpinionSchema.class {
  given(): void {
    this.says("opinion.given");
  }

  revise({ sealedBody, by, onPaper, at }: Answer): void {
    this.sealedBody = sealedBody;
    this.enteredBy = by;
    this.onPaper = onPaper;
    this.givenAt = at;
    this.says("opinion.revised");
  }

  private says(name: "opinion.given" | "opinion.revised"): void {
    const { conferenceId, hostDeskId, deskId, staffId } = this;
    const [agendaItemId, seatId] = [this.agendaItem.id as AgendaItemId, this.seat.id as SeatId];
    record(this, { name, payload: { seatId, agendaItemId, conferenceId, hostDeskId, deskId, staffId } });
  }
}
OpinionSchema.setClass(Opinion);
