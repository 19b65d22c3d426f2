import type { CaseId, RecordId, ContactRecord as RecordView } from "@tsunagi/contracts";
import { type Em, type Names, namesOf } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import type { ContactRecord, RecordPart } from "./contact-record.ts";
import { findCorrectable, findCorrections, findParts } from "./record.store.ts";

/** Records of one case for one desk: what it may read of each, and where that is nothing, that there is one. */
export async function viewRecords(
  em: Em,
  actor: Actor,
  caseId: CaseId,
  records: readonly ContactRecord[],
): Promise<RecordView[]> {
  const ids = records.map(({ id }) => id);
  const corrections = await findCorrections(em, actor, caseId, ids);
  const linked = [...corrections.map(({ id }) => id), ...records.flatMap(({ correctsId }) => correctsId ?? [])];
  const parts = await findParts(em, actor, caseId, [...ids, ...linked]);
  const readable = records.filter(({ id }) => parts.has(id));
  const names = await namesOf(
    em,
    records.map(({ deskId }) => deskId),
    readable.map(({ staffId }) => staffId),
  );
  const correctable = await findCorrectable(em, actor, caseId, ids);
  const correctedBy = new Map(
    corrections.filter(({ id }) => parts.has(id)).map(({ id, correctsId }) => [correctsId as RecordId, id]),
  );
  return records.map((record) => {
    const read = parts.get(record.id);
    if (!read) return viewPointer(record, names);
    return {
      ...viewRead(record, read, names),
      audience: record.deskId === actor.me.deskId ? record.audience : null,
      correctsId: record.correctsId && parts.has(record.correctsId) ? record.correctsId : null,
      correctedById: correctedBy.get(record.id) ?? null,
      actions: correctable.has(record.id) ? ["correct"] : [],
    };
  });
}

/** One record. */
export async function viewRecord(em: Em, actor: Actor, caseId: CaseId, record: ContactRecord): Promise<RecordView> {
  const [view] = await viewRecords(em, actor, caseId, [record]);
  return view as RecordView;
}

/** That there is a record, of which desk and day: all that a pointer tells. */
function viewPointer({ id, occurredOn, deskId }: ContactRecord, names: Names): RecordView {
  return pointerTo({ id, occurredOn, desk: names.desk(deskId) });
}

/** A record of which nothing may be read. */
export const pointerTo = ({ id, occurredOn, desk }: Pick<RecordView, "id" | "occurredOn" | "desk">): RecordView => ({
  id,
  pointer: true,
  occurredOn,
  occurredAt: null,
  desk,
  by: null,
  method: null,
  counterpart: null,
  minutes: null,
  audience: null,
  parts: [],
  correctsId: null,
  correctedById: null,
  actions: [],
});

function viewRead(record: ContactRecord, parts: readonly RecordPart[], names: Names) {
  return {
    id: record.id,
    pointer: false,
    occurredOn: record.occurredOn,
    occurredAt: record.occurredAt.toISOString(),
    desk: names.desk(record.deskId),
    by: names.staff(record.staffId),
    method: record.method,
    counterpart: record.counterpart ?? null,
    minutes: record.minutes ?? null,
    parts: parts.map(({ kind, category, body, source }) => ({ kind, category, body, source: source ?? null })),
  };
}
