import { type DocumentId, problems } from "@tsunagi/contracts";
import { type Em, type Page, type PageAsked, page, rows } from "@tsunagi/database";
import { fiscalYearOf, tokyoDate } from "@tsunagi/japan";
import { type Actor, Refusal } from "@tsunagi/permissions";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { Document } from "./document.ts";

const WHOLE = ["agendaItem.kind", "agendaItem.conference", "conferenceCase"] as const;

/** The document, or 404 where it is not theirs to know. */
export async function getDocument(em: Em, actor: Actor, id: DocumentId): Promise<Document> {
  const where = { $and: [{ id }, actor.where("read", "Document")] } as never;
  const found = await em.findOne(Document, where, { populate: [...WHOLE] as never });
  if (!found) throw new Refusal(problems.notFound);
  return found as Document;
}

/** The last one first. */
export const documentsOf = (em: Em, actor: Actor, { id }: AgendaItem, asked: PageAsked): Promise<Page<Document>> =>
  page(
    em,
    Document,
    { $and: [{ agendaItem: id }, actor.where("read", "Document")] },
    { issuedAt: "desc", id: "desc" },
    asked,
    [...WHOLE],
  );

/** The next number of the desk in this fiscal year: two at once wait for each other, and a refusal leaves no gap. */
export async function drawDocumentNumber(em: Em, { municipalityId, hostDeskId }: AgendaItem, now: Date) {
  const fiscalYear = fiscalYearOf(tokyoDate(now));
  const [drawn] = await rows<{ last: number; prefix: string | null }>(
    em,
    `insert into conferences.document_counter as c (municipality_id, host_desk_id, fiscal_year, last) values ($1, $2, $3, 1)
     on conflict (host_desk_id, fiscal_year) do update set last = c.last + 1
     returning last, (select prefix from conferences.document_series s where s.host_desk_id = c.host_desk_id) prefix`,
    [municipalityId, hostDeskId, fiscalYear],
  );
  if (!drawn) throw new Error("the desk has no counter");
  return { fiscalYear, ordinal: drawn.last, number: `${drawn.prefix ?? ""}第${drawn.last}号` };
}
