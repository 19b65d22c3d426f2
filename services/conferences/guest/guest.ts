import { defineEntity, p } from "@mikro-orm/core";
import {
  type AgendaItemId,
  type ConferenceCaseId,
  type ConferenceId,
  type DeskId,
  type GuestConsent,
  type GuestId,
  type MunicipalityId,
  problems,
  type Secrecy,
  type StaffId,
} from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import { Refusal } from "@tsunagi/permissions";
import { AgendaItem } from "../agenda-item/agenda-item.ts";

const GuestSchema = defineEntity({
  name: "Guest",
  properties: {
    id: p.uuid().primary().$type<GuestId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    conferenceId: p.uuid().$type<ConferenceId>(),
    conferenceCaseId: p.uuid().$type<ConferenceCaseId>(),
    hostDeskId: p.uuid().$type<DeskId>(),
    secrecy: p.text().$type<Secrecy>(),
    sealedPerson: p.text(),
    consentHow: p.text().$type<GuestConsent>().nullable(),
    consentOn: p.date().nullable(),
    invitedBy: p.uuid().$type<StaffId>(),
    invitedAt: p.datetime(),
    tries: p.smallint(),
    usedAt: p.datetime().nullable(),
    pledgedAt: p.datetime().nullable(),
    seenAt: p.datetime().nullable(),
    withdrawnAt: p.datetime().nullable(),
    withdrawnBy: p.uuid().$type<StaffId>().nullable(),
    agendaItem: () => p.manyToOne(AgendaItem),
  },
});

/** 招待者: somebody without an account, at one item of one sitting, by a link and a PIN that open once. */
export class Guest extends GuestSchema.class {
  invited(): void {
    this.says("guest.invited");
  }

  /** They have come in, or have confirmed secrecy: those inside see that they are there. */
  entered(): void {
    this.says("guest.entered");
  }

  /** Out with their next request. Nobody: the person has taken the consent back. */
  withdraw({ by, at }: { by: StaffId | null; at: Date }): void {
    if (this.withdrawnAt) throw new Refusal(problems.notNow);
    this.withdrawnAt = at;
    this.withdrawnBy = by;
    this.says("guest.withdrawn");
  }

  private says(name: "guest.invited" | "guest.entered" | "guest.withdrawn"): void {
    const { id: guestId, conferenceId, hostDeskId } = this;
    const agendaItemId = this.agendaItem.id as AgendaItemId;
    record(this, { name, payload: { guestId, agendaItemId, conferenceId, hostDeskId } });
  }
}
GuestSchema.setClass(Guest);
