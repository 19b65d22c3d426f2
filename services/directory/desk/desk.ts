import { defineEntity, p } from "@mikro-orm/core";
import type { AgencyId, DeskId, Limits, LocationId, MunicipalityId, Provider, StaffId } from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import type { CalendarDate, OpeningRule } from "@tsunagi/japan";

const AgencySchema = defineEntity({
  name: "Agency",
  properties: {
    id: p.uuid().primary().$type<AgencyId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    name: p.text(),
    kana: p.text(),
    kind: p.text(),
    provider: p.text().$type<Provider>(),
  },
});

/** 機関: a legal body — the city, a 社協, an NPO, a clinic. Employer and controller; sight belongs to its desks. */
export class Agency extends AgencySchema.class {}
AgencySchema.setClass(Agency);

const LocationSchema = defineEntity({
  name: "Location",
  properties: {
    id: p.uuid().primary().$type<LocationId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    name: p.text(),
    address: p.text(),
    receptionDesk: () => p.manyToOne(Desk).nullable(),
  },
});

/** 場所・拠点: a building that may hold several desks. */
export class Location extends LocationSchema.class {}
LocationSchema.setClass(Location);

const DeskSchema = defineEntity({
  name: "Desk",
  properties: {
    id: p.uuid().primary().$type<DeskId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    name: p.text(),
    kana: p.text(),
    kanaFolded: p.text(),
    phone: p.text(),
    takes: p.text(),
    hours: p.json().$type<DeskHours>(),
    dutyStaffId: p.uuid().$type<StaffId>().nullable(),
    limits: p.json().$type<Limits>().nullable(),
    outside: p.boolean(),
    coordinates: p.boolean(),
    settingsBy: p.uuid().$type<StaffId>().nullable(),
    settingsAt: p.datetime().nullable(),
    version: p.integer().version(),
    agency: () => p.manyToOne(Agency),
    location: () => p.manyToOne(Location),
    fallbackDesk: () => p.manyToOne(Desk).nullable(),
  },
});

/** The desk's own weekly hours; exceptions and the municipality's closing days come on top (hours/doors.ts). */
export type DeskHours = Pick<OpeningRule, "hours" | "closesOnHolidays">;

/** Who changed what a desk says of its own time, and when. */
export interface Signed {
  readonly by: StaffId;
  readonly at: Date;
}

/** 窓口: the service point that receives consultations and つなぎ. */
export class Desk extends DeskSchema.class {
  setHours(hours: DeskHours, fallback: Desk | null, signed: Signed): void {
    this.hours = hours;
    this.fallbackDesk = fallback as never;
    this.openOtherwise(signed);
  }

  /** Its door opens at other times than before. */
  openOtherwise(signed: Signed): void {
    this.sign(signed);
    record(this, { name: "desk.hours_changed", payload: { deskId: this.id } });
  }

  setDuty(staffId: StaffId, signed: Signed): void {
    this.dutyStaffId = staffId;
    this.sign(signed);
  }

  setLimits(limits: Limits | null, signed: Signed): void {
    this.limits = limits;
    this.sign(signed);
  }

  /** One version for everything a desk says of its own time: it moves with every change, of a row beside it too. */
  sign({ by, at }: Signed): void {
    this.settingsBy = by;
    this.settingsAt = at;
  }
}
DeskSchema.setClass(Desk);

/** What a desk is never shown without. */
export const SHOWN_WITH = ["agency", "location", "fallbackDesk"] as const;

const ClosingDaySchema = defineEntity({
  name: "ClosingDay",
  properties: {
    municipalityId: p.uuid().primary().$type<MunicipalityId>(),
    date: p.date().primary().$type<CalendarDate>(),
    reason: p.text(),
  },
});

/** 臨時休業: a day on which the municipality's desks are closed beside holidays and 年末年始. */
export class ClosingDay extends ClosingDaySchema.class {}
ClosingDaySchema.setClass(ClosingDay);
