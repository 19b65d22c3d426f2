import { defineEntity, type Opt, p } from "@mikro-orm/core";
import type { DeskId, MunicipalityId, StaffId, StepVerb } from "@tsunagi/contracts";
import { type Em, newId } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import { Referral } from "./referral.ts";

export type { StepVerb } from "@tsunagi/contracts";

const StepSchema = defineEntity({
  name: "Step",
  properties: {
    id: p.uuid().primary(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    verb: p.text().$type<StepVerb>(),
    at: p.datetime(),
    staffId: p.uuid().$type<StaffId>().nullable(),
    deskId: p.uuid().$type<DeskId>().nullable(),
    code: p.text().nullable(),
    note: p.text().nullable(),
    whom: p.text().nullable(),
    toStaffId: p.uuid().$type<StaffId>().nullable(),
    place: p.integer().generated("identity").$type<Opt<number>>(),
    referral: () => p.manyToOne(Referral),
  },
});

/** One line of a つなぎ's history: who did what as which desk, when. Never changed. */
export class Step extends StepSchema.class {}
StepSchema.setClass(Step);

/** What stands in the history beside the verb, its time and its maker. */
export interface Line {
  readonly code?: string | undefined;
  readonly note?: string | undefined;
  /** With whom it was confirmed, where a destination without accounts spoke through the sender. */
  readonly whom?: string | undefined;
  /** The worker who was named. */
  readonly to?: StaffId | undefined;
}

/** Writes a line of history that nobody made: the ground ended, a clock ran out. */
export function noteEvent(em: Em, referral: Referral, verb: StepVerb, at: Date, line: Line = {}): void {
  write(em, referral, { verb, at, staffId: null, deskId: null }, line);
}

/** Writes a line of history beside the deed. */
export function noteStep(em: Em, referral: Referral, { me, now: at }: Actor, verb: StepVerb, line: Line = {}): void {
  write(em, referral, { verb, at, staffId: me.staffId, deskId: me.deskId }, line);
}

type Made = Pick<Step, "verb" | "at" | "staffId" | "deskId">;

function write(em: Em, referral: Referral, made: Made, { code, note, whom, to }: Line): void {
  const { municipalityId } = referral;
  const line = { code: code ?? null, note: note || null, whom: whom || null, toStaffId: to ?? null };
  em.create(Step, { id: newId(made.at), municipalityId, ...made, ...line, referral });
}
