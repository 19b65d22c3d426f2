import { defineEntity, p } from "@mikro-orm/core";
import type { DeskId, MunicipalityId, ResidentId } from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import type { PartialDate } from "@tsunagi/japan";
import type { Known } from "./known.ts";
import { keysOf } from "./search-keys.ts";

const ResidentSchema = defineEntity({
  name: "Resident",
  properties: {
    id: p.uuid().primary().$type<ResidentId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    registeredDeskId: p.uuid().$type<DeskId>(),
    name: p.text(),
    kana: p.text(),
    formerName: p.text().nullable(),
    alias: p.text().nullable(),
    romanName: p.text().nullable(),
    birthDate: p.text().fieldName("birth").$type<PartialDate>().nullable(),
    address: p.text().nullable(),
    neighbourhood: p.text().nullable(),
    addressWithheld: p.boolean(),
    // The database keeps it, with the households.
    livesWithWithheld: p.boolean(),
    phone: p.text().nullable(),
    contactWish: p.text().nullable(),
    contactNg: p.text().nullable(),
    safetyNote: p.text().nullable(),
    searchText: p.text().lazy(),
    kanaKey: p.text().lazy(),
    grams: p.array().$type<string[]>().lazy(),
    createdAt: p.datetime(),
    version: p.integer().version(),
    findables: () => p.oneToMany(Findable).mappedBy("resident"),
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

  revise(known: Known): void {
    Object.assign(this, known, keysOf(known));
    record(this, { name: "resident.revised", payload: { residentId: this.id, deskId: this.registeredDeskId } });
  }
}
ResidentSchema.setClass(Resident);

const FindableSchema = defineEntity({
  name: "Findable",
  properties: {
    municipalityId: p.uuid().$type<MunicipalityId>(),
    deskId: p.uuid().primary().$type<DeskId>(),
    fromAt: p.datetime().primary(),
    untilAt: p.datetime(),
    resident: () => p.manyToOne(Resident).primary(),
  },
});

/** From when until when a desk may know of a person: it registered them, or it sees 属性・連絡先. The database keeps it. */
export class Findable extends FindableSchema.class {}
FindableSchema.setClass(Findable);
