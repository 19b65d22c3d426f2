import { defineEntity, p } from "@mikro-orm/core";
import type { AgencyId, DeskId, LocationId, MunicipalityId, Provider, StaffId } from "@tsunagi/contracts";
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
    dutyStaffId: p.uuid().$type<StaffId>(),
    agency: () => p.manyToOne(Agency),
    location: () => p.manyToOne(Location),
    fallbackDesk: () => p.manyToOne(Desk).nullable(),
  },
});

/** The desk's own hours; the municipality's closing days come on top. */
type DeskHours = Pick<OpeningRule, "hours" | "closesOnHolidays">;

/** 窓口: the service point that receives consultations and つなぎ. */
export class Desk extends DeskSchema.class {
  /** When it is open, with the municipal calendar that underlies every desk (docs/RULINGS.md 22). */
  ruleWith(closings: readonly CalendarDate[]): OpeningRule {
    return { ...this.hours, closings };
  }
}
DeskSchema.setClass(Desk);

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
