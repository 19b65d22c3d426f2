import { defineEntity, p } from "@mikro-orm/core";
import type { AttachmentId, AttachmentWay, MunicipalityId, ReferralId, StaffId } from "@tsunagi/contracts";

const AttachmentSchema = defineEntity({
  name: "Attachment",
  properties: {
    id: p.uuid().primary().$type<AttachmentId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    referralId: p.uuid().$type<ReferralId>(),
    document: p.text(),
    way: p.text().$type<AttachmentWay>(),
    note: p.text().nullable(),
    fileName: p.text().nullable(),
    bytes: p.integer().nullable(),
    addedAt: p.datetime(),
    addedBy: p.uuid().$type<StaffId>(),
  },
});

/** 添付: one document. Its content is a column that only `get-attachment.ts` reads: lists stay light. */
export class Attachment extends AttachmentSchema.class {}
AttachmentSchema.setClass(Attachment);
