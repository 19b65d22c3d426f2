import { defineEntity, p } from "@mikro-orm/core";
import type { DeskId, MunicipalityId, ReferralKind } from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import { Staff } from "../staff/staff.ts";

/** 必要書類 by the kind of つなぎ that should bring them. */
type Documents = { readonly [Kind in ReferralKind]?: readonly string[] };

const DeskOfferSchema = defineEntity({
  name: "DeskOffer",
  properties: {
    id: p.uuid().primary().fieldName("desk_id").$type<DeskId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    takes: p.text(),
    cannotTake: p.text().nullable(),
    conditions: p.text().nullable(),
    documents: p.json().$type<Documents>(),
    updatedAt: p.datetime(),
    updatedBy: () => p.manyToOne(Staff).fieldName("updated_by"),
    version: p.integer().version(),
  },
});

interface Said {
  readonly takes: string;
  readonly cannotTake: string | null;
  readonly conditions: string | null;
  readonly documents: Documents;
  readonly updatedBy: Staff;
  readonly updatedAt: Date;
}

/** What a desk takes, cannot take, and wants to have brought along; kept by the desk itself. */
export class DeskOffer extends DeskOfferSchema.class {
  say(said: Said): void {
    Object.assign(this, said);
    record(this, { name: "desk.offer_changed", payload: { deskId: this.id } });
  }
}
DeskOfferSchema.setClass(DeskOffer);
