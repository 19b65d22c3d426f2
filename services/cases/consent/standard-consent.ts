import { defineEntity, p } from "@mikro-orm/core";
import type { Category, DeskId, MunicipalityId } from "@tsunagi/contracts";

const StandardConsentSchema = defineEntity({
  name: "StandardConsent",
  properties: {
    municipalityId: p.uuid().primary().$type<MunicipalityId>(),
    purpose: p.text(),
    categories: p.array().$type<Category[]>(),
    recipientDeskIds: p.array().$type<DeskId[]>(),
    untilDate: p.date().nullable(),
  },
});

/** 標準の同意 as the town has set it: at a kitchen table nobody fills a matrix (docs/RULINGS.md 12). */
export class StandardConsent extends StandardConsentSchema.class {}
StandardConsentSchema.setClass(StandardConsent);
