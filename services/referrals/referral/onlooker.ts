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

/** Two desks and the lead have no more people than this. */
const MOST_PEOPLE = 500;

/** What was confirmed last since it was sent: with the sending, or with what was added to it. */
export async function confirmedOf(em: Em, referral: Referral): Promise<readonly Seen[]> {
  const since = referral.sentAt;
  if (!since) return [];
  const orderBy = { sentAt: "desc", place: "asc" } as const;
  const people = await em.find(Onlooker, { referral, sentAt: { $gte: since } }, { orderBy, limit: MOST_PEOPLE });
  const [latest] = people;
  return people.filter(({ sentAt }) => sentAt.getTime() === latest?.sentAt.getTime()) as readonly Seen[];
}

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
