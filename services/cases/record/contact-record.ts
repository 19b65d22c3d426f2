import { defineEntity, p } from "@mikro-orm/core";
import type {
  Category,
  ContactMethod,
  DeskId,
  MunicipalityId,
  PartKind,
  RecordAudience,
  RecordId,
  StaffId,
} from "@tsunagi/contracts";
import { record } from "@tsunagi/events";
import type { CalendarDate } from "@tsunagi/japan";
import { SupportCase } from "../support-case/support-case.ts";

const whereKnown = (id: string, time: string): string =>
  `coalesce((select ${time} from cases.record_part known where known.contact_record_id = ${id} limit 1),
     timestamptz 'epoch')`;

const ContactRecordSchema = defineEntity({
  name: "ContactRecord",
  properties: {
    id: p.uuid().primary().$type<RecordId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    deskId: p.uuid().$type<DeskId>(),
    staffId: p.uuid().$type<StaffId>(),
    occurredAt: p.datetime(),
    occurredOn: p.date().$type<CalendarDate>(),
    writtenAt: p.datetime(),
    method: p.text().$type<ContactMethod>(),
    counterpart: p.text().nullable(),
    minutes: p.integer().nullable(),
    audience: p.text().$type<RecordAudience>(),
    correctsId: p.uuid().$type<RecordId>().nullable(),
    // The time of day as far as the reader may know it. Ordered by the true one, the place of a pointer in the list and
    // the cursor behind it would tell what the pointer keeps back. No "exists": PostgreSQL would hash the parts of all.
    knownAt: p.datetime().formula(({ id, occurredAt }) => whereKnown(`${id}`, `${occurredAt}`)),
    // Of the same minute the later entry stands above: what puts a record right, above what it puts right.
    knownWrittenAt: p.datetime().formula(({ id, writtenAt }) => whereKnown(`${id}`, `${writtenAt}`)),
    // Never null in the table. But the case may be out of the sight of the desk that wrote this, and the mapper would
    // join a case that must be there and lose the record with it.
    supportCase: () => p.manyToOne(SupportCase).nullable(),
    parts: () => p.oneToMany(RecordPart).mappedBy("contactRecord"),
  },
});

/** 支援経過記録: one contact as one desk wrote it down. Never changed; a later record puts it right. */
export class ContactRecord extends ContactRecordSchema.class {
  /** The fact is about this record, not about the case: numbers of a case would count what others may not know of. */
  written({ id: caseId, leadDeskId }: SupportCase): void {
    const categories = [...new Set(this.parts.getItems().map(({ category }) => category))];
    record(this, {
      name: "record.written",
      payload: {
        caseId,
        recordId: this.id,
        deskId: this.deskId,
        leadDeskId,
        audience: this.audience,
        categories,
      },
    });
  }
}
ContactRecordSchema.setClass(ContactRecord);

const RecordPartSchema = defineEntity({
  name: "RecordPart",
  properties: {
    municipalityId: p.uuid().$type<MunicipalityId>(),
    place: p.integer().primary(),
    deskId: p.uuid().$type<DeskId>(),
    audience: p.text().$type<RecordAudience>(),
    kind: p.text().$type<PartKind>(),
    category: p.text().$type<Category>(),
    body: p.text(),
    source: p.text().nullable(),
    supportCase: () => p.manyToOne(SupportCase).nullable(),
    contactRecord: () => p.manyToOne(ContactRecord).primary(),
  },
});

/** One part of a record: 事実, 本人の発言, 第三者からの情報 or 所見, in one category. One row each, so that no list leaks it. */
export class RecordPart extends RecordPartSchema.class {}
RecordPartSchema.setClass(RecordPart);
