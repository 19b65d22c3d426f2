import { defineEntity, p } from "@mikro-orm/core";
import type { Category, DeskId, MunicipalityId, Role, StaffId } from "@tsunagi/contracts";
import { type Em, newId } from "@tsunagi/database";
import type { Seen } from "./preview.ts";
import { Referral } from "./referral.ts";

const OnlookerSchema = defineEntity({
  name: "Onlooker",
  properties: {
    id: p.uuid().primary(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    sentAt: p.datetime(),
    place: p.integer(),
    side: p.text().$type<Seen["side"]>(),
    deskId: p.uuid().$type<DeskId>(),
    staffId: p.uuid().$type<StaffId>(),
    role: p.text().$type<Role>(),
    position: p.text().nullable(),
    today: p.array().$type<Category[]>().nullable(),
    copy: p.array().$type<Category[]>(),
    afterwards: p.array().$type<Category[]>().nullable(),
    referral: () => p.manyToOne(Referral),
  },
});

/** One person who would see something of this つなぎ, as the sender confirmed it when it was sent. Never changed. */
export class Onlooker extends OnlookerSchema.class {}
OnlookerSchema.setClass(Onlooker);

/** Keeps what was confirmed beside the つなぎ that it was confirmed for. */
export function keepConfirmed(em: Em, referral: Referral, people: readonly Seen[], at: Date): void {
  for (const [place, seen] of people.entries()) {
    em.create(Onlooker, {
      id: newId(at),
      municipalityId: referral.municipalityId,
      sentAt: at,
      place,
      ...seen,
      referral,
    });
  }
}
