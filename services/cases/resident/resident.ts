import { defineEntity, p } from "@mikro-orm/core";
import type { DeskId, MunicipalityId, ResidentId } from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import type { CalendarDate } from "@tsunagi/japan";

const ResidentSchema = defineEntity({
  name: "Resident",
  properties: {
    id: p.uuid().primary().$type<ResidentId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    registeredDeskId: p.uuid().$type<DeskId>(),
    name: p.text(),
    kana: p.text(),
    birthDate: p.date().$type<CalendarDate>().nullable(),
    address: p.text().nullable(),
    phone: p.text().nullable(),
    createdAt: p.datetime(),
    version: p.integer().version(),
  },
});

/**
 * 本人・関係者: a natural person as one desk has registered them. Two desks may each have registered the same person:
 * that somebody knows them is itself a secret (docs/RULINGS.md 13).
 */
export class Resident extends ResidentSchema.class {
  created(): this {
    record(this, { name: "resident.created", payload: { residentId: this.id, deskId: this.registeredDeskId } });
    return this;
  }
}
ResidentSchema.setClass(Resident);
