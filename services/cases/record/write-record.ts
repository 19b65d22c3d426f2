import { type NewRecord, problems, type RecordId, recordProblems } from "@tsunagi/contracts";
import { type Em, newId } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { instantAt, tokyoDate } from "@tsunagi/japan";
import { type Actor, Refusal } from "@tsunagi/permissions";
import { getCase } from "../support-case/support-case.store.ts";
import type { SupportCase } from "../support-case/support-case.ts";
import { ContactRecord, RecordPart } from "./contact-record.ts";
import { findCorrectable, getRecord } from "./record.store.ts";
import { viewRecord } from "./record.view.ts";

/** Clocks of two machines differ a little. */
const AHEAD_MS = 5 * 60_000;

export const writeRecord = command(
  "writeRecord",
  async ({ actor, em, params, body, now, flush }) => {
    const supportCase = await getCase(em, actor, params.caseId);
    actor.must("writeRecord", supportCase);
    if (Date.parse(body.occurredAt) > now.getTime() + AHEAD_MS) throw new Refusal(recordProblems.recordAhead);
    body.parts.forEach(mustNameItsSource);
    if (body.correctsId) await mustBeCorrectable(em, actor, supportCase, body.correctsId);
    const record = write(em, actor, supportCase, body);
    record.written(supportCase);
    await flush();
    return viewRecord(em, actor, supportCase.id, record);
  },
  async ({ actor, em, params }, id) => viewRecord(em, actor, params.caseId, await getRecord(em, actor, id as RecordId)),
);

function mustNameItsSource({ kind, source }: NewRecord["parts"][number], index: number): void {
  if (kind === "third_party" && !source) throw new Refusal(recordProblems.sourceMissing);
  if (kind === "third_party" || !source) return;
  const message = "「だれから」は、第三者からの情報にだけ入れてください。";
  throw new Refusal(problems.invalid, { errors: [{ field: `parts.${index}.source`, label: "だれから", message }] });
}

async function mustBeCorrectable(em: Em, actor: Actor, { id }: SupportCase, correctsId: RecordId): Promise<void> {
  const correctable = await findCorrectable(em, actor, id, [correctsId]);
  if (!correctable.has(correctsId)) throw new Refusal(recordProblems.noSuchRecord);
}

function write(em: Em, actor: Actor, supportCase: SupportCase, { parts, ...body }: NewRecord): ContactRecord {
  const occurredAt = new Date(body.occurredAt);
  const occurredOn = tokyoDate(occurredAt);
  const { municipalityId, deskId, staffId } = actor.me;
  const { audience } = body;
  const record = em.create(ContactRecord, {
    // An id that is sortable by time tells the time: here the day, which a pointer tells too.
    id: newId<RecordId>(instantAt(occurredOn, "00:00")),
    municipalityId,
    deskId,
    staffId,
    occurredAt,
    occurredOn,
    writtenAt: actor.now,
    method: body.method,
    counterpart: body.counterpart || null,
    minutes: body.minutes ?? null,
    audience,
    correctsId: body.correctsId ?? null,
    supportCase,
  });
  parts.forEach(({ source, ...part }, place) => {
    const who = { municipalityId, deskId, audience, supportCase, contactRecord: record };
    em.create(RecordPart, { ...who, ...part, place, source: source || null });
  });
  return record;
}
