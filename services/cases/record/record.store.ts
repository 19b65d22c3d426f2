import { type CaseId, type Category, problems, type RecordId } from "@tsunagi/contracts";
import { type Em, type Page, type PageAsked, page } from "@tsunagi/database";
import { type Actor, Refusal, type Where } from "@tsunagi/permissions";
import { Sight } from "../support-case/support-case.ts";
import { ContactRecord, RecordPart } from "./contact-record.ts";

const ORDER = { occurredOn: "desc", knownAt: "desc", knownWrittenAt: "desc", id: "desc" } as const;

/** The records of a case that the caller may know of, newest first. */
export function listRecords(em: Em, actor: Actor, caseId: CaseId, asked: PageAsked): Promise<Page<ContactRecord>> {
  return page(em, ContactRecord, knownOf(actor, caseId), ORDER, asked);
}

/** Refuses with 404 where the caller may know nothing of the case. What they wrote there outlives their sight of it. */
export async function mustKnowOf(em: Em, actor: Actor, caseId: CaseId): Promise<void> {
  if (await findSight(em, actor, caseId)) return;
  if (!(await em.findOne(ContactRecord, knownOf(actor, caseId) as never))) throw new Refusal(problems.notFound);
}

/** Those of these records that the caller may know of. */
export function findRecords(em: Em, actor: Actor, ids: readonly RecordId[]): Promise<ContactRecord[]> {
  const where = { $and: [{ id: { $in: [...ids] } }, actor.where("read", "ContactRecord")] };
  return em.find(ContactRecord, where as never, { limit: ids.length });
}

/** The record, or 404 where it is not theirs to know. */
export async function getRecord(em: Em, actor: Actor, id: RecordId): Promise<ContactRecord> {
  const [found] = await findRecords(em, actor, [id]);
  if (!found) throw new Refusal(problems.notFound);
  return found;
}

/** Which of these records the caller may put right. */
export async function findCorrectable(
  em: Em,
  actor: Actor,
  caseId: CaseId,
  ids: readonly RecordId[],
): Promise<Set<RecordId>> {
  const asked = { supportCase: caseId, id: { $in: [...ids] } };
  const correctable = actor.where("correct", "ContactRecord", { supportCase: caseId });
  const found = await em.find(ContactRecord, { $and: [asked, correctable] } as never, { limit: ids.length });
  return new Set(found.map(({ id }) => id));
}

/** The records that put these right, as far as the caller may know of them; the latest last. */
export function findCorrections(
  em: Em,
  actor: Actor,
  caseId: CaseId,
  ids: readonly RecordId[],
): Promise<ContactRecord[]> {
  const where = { $and: [{ correctsId: { $in: [...ids] } }, knownOf(actor, caseId)] };
  return em.find(ContactRecord, where as never, { orderBy: { writtenAt: "asc", id: "asc" } });
}

/** What the caller may read of these records: the own desk's whole, of another's the categories of the own sight. */
export async function findParts(
  em: Em,
  actor: Actor,
  caseId: CaseId,
  ids: readonly RecordId[],
): Promise<Map<RecordId, RecordPart[]>> {
  const sight = await findSight(em, actor, caseId);
  const categories: Category[] = sight?.categories ?? [];
  const within = { $or: [{ deskId: actor.me.deskId }, { category: { $in: categories } }] };
  const asked = { supportCase: caseId, contactRecord: { $in: [...ids] } };
  const readable = actor.where("read", "RecordPart", { supportCase: caseId });
  const parts = await em.find(RecordPart, { $and: [asked, within, readable] } as never, { orderBy: { place: "asc" } });
  return Map.groupBy(parts, ({ contactRecord }) => contactRecord.id);
}

const knownOf = (actor: Actor, caseId: CaseId): Where => ({
  $and: [{ supportCase: caseId }, actor.where("read", "ContactRecord", { supportCase: caseId })],
});

const findSight = (em: Em, actor: Actor, caseId: CaseId): Promise<Sight | null> =>
  em.findOne(Sight, { $and: [{ supportCase: caseId }, actor.where("read", "Sight")] } as never);
