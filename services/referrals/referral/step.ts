import { defineEntity, type Opt, p } from "@mikro-orm/core";
import type { DeskId, MunicipalityId, StaffId } from "@tsunagi/contracts";
import { type Em, newId } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import { Referral } from "./referral.ts";

export type StepVerb =
  | "draft"
  | "revise"
  | "send"
  | "open"
  | "acknowledge"
  | "accept"
  | "giveBack"
  | "lapse"
  | "reground"
  | "stop"
  | "continue";

const StepSchema = defineEntity({
  name: "Step",
  properties: {
    id: p.uuid().primary(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    verb: p.text().$type<StepVerb>(),
    at: p.datetime(),
    staffId: p.uuid().$type<StaffId>().nullable(),
    deskId: p.uuid().$type<DeskId>().nullable(),
    note: p.text().nullable(),
    place: p.integer().generated("identity").$type<Opt<number>>(),
    referral: () => p.manyToOne(Referral),
  },
});

/** One line of a つなぎ's history: who did what as which desk, when. Never changed. */
export class Step extends StepSchema.class {}
StepSchema.setClass(Step);

/** Writes a line of history that nobody made: the ground ended, or another one took its place. */
export function noteEvent(em: Em, referral: Referral, verb: StepVerb, at: Date): void {
  const { municipalityId } = referral;
  em.create(Step, { id: newId(at), municipalityId, verb, at, staffId: null, deskId: null, note: null, referral });
}

/** Writes a line of history beside the deed. */
export function noteStep(em: Em, referral: Referral, actor: Actor, verb: StepVerb, note?: string): void {
  em.create(Step, {
    id: newId(actor.now),
    municipalityId: referral.municipalityId,
    verb,
    at: actor.now,
    staffId: actor.me.staffId,
    deskId: actor.me.deskId,
    note: note || null,
    referral,
  });
}
