import { defineEntity, p } from "@mikro-orm/core";
import type { ConferenceId, DeskId, HandoutId, MunicipalityId, SeatId, Secrecy, StaffId } from "@tsunagi/contracts";
import { handoutProblems } from "@tsunagi/contracts";
import { Refusal } from "@tsunagi/permissions";
import { agendaItemLife } from "../agenda-item/agenda-item.lifecycle.ts";
import { AgendaItem } from "../agenda-item/agenda-item.ts";
import { ConferenceCase } from "../agenda-item/conference-case.ts";

const HandoutSchema = defineEntity({
  name: "Handout",
  properties: {
    id: p.uuid().primary().$type<HandoutId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    conferenceId: p.uuid().$type<ConferenceId>(),
    hostDeskId: p.uuid().$type<DeskId>(),
    secrecy: p.text().$type<Secrecy>(),
    sealedTitle: p.text(),
    copies: p.integer(),
    collected: p.array<number>((one) => Number(one)).columnType("integer[]"),
    missing: p.array<number>((one) => Number(one)).columnType("integer[]"),
    sealedReasons: p.text().nullable(),
    sealedHolders: p.text().nullable(),
    handedOutBy: p.uuid().$type<StaffId>(),
    handedOutAt: p.datetime(),
    collectedBy: p.uuid().$type<StaffId>().nullable(),
    version: p.integer().version(),
    agendaItem: () => p.manyToOne(AgendaItem),
    conferenceCase: () => p.manyToOne(ConferenceCase),
  },
});

/** Who has a copy: somebody who has a place there, or in words; the name as it was then. */
export interface Holder {
  readonly copy: number;
  readonly seatId: SeatId | null;
  readonly name: string;
}

interface Collection {
  readonly collected: readonly number[];
  readonly missing: readonly number[];
  readonly sealedReasons: string | null;
  readonly by: StaffId;
}

/** 配布資料: handed out n = collected n before the sitting is closed (docs/RULINGS.md 19). */
export class Handout extends HandoutSchema.class {
  distribute(sealedHolders: string | null, holders: readonly Holder[]): void {
    agendaItemLife.next("collect", this.agendaItem);
    this.mustBeIts(holders.map(({ copy }) => copy));
    // What is missing already has a name, and keeps one.
    mustBeHeld(this.missing, holders);
    this.sealedHolders = sealedHolders;
  }

  collect({ collected, missing, sealedReasons, by }: Collection, holders: readonly Holder[]): void {
    agendaItemLife.next("collect", this.agendaItem);
    this.mustBeIts([...collected, ...missing]);
    mustBeHeld(missing, holders);
    this.collected = [...collected].sort((a, b) => a - b);
    this.missing = [...missing].sort((a, b) => a - b);
    this.sealedReasons = sealedReasons;
    this.collectedBy = by;
  }

  /** Each number is one of this handout's, and is said once. */
  mustBeIts(copies: readonly number[]): void {
    const isWrong = new Set(copies).size !== copies.length || copies.some((copy) => copy > this.copies);
    if (isWrong) throw new Refusal(handoutProblems.unknownCopy);
  }

  /** The numbers of which nothing is known yet. */
  stillOut(): number[] {
    const known = new Set([...this.collected, ...this.missing]);
    return Array.from({ length: this.copies }, (_, index) => index + 1).filter((copy) => !known.has(copy));
  }
}
HandoutSchema.setClass(Handout);

/** A copy that does not come back is somebody's. */
function mustBeHeld(missing: readonly number[], holders: readonly Holder[]): void {
  const held = new Set(holders.map(({ copy }) => copy));
  if (missing.some((copy) => !held.has(copy))) throw new Refusal(handoutProblems.needsHolder);
}
