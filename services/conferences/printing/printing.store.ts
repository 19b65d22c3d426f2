import { type PrintingId, problems } from "@tsunagi/contracts";
import { type Em, type Page, type PageAsked, page, rows } from "@tsunagi/database";
import { type Actor, Refusal } from "@tsunagi/permissions";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { Printing } from "./printing.ts";

/** The printing, or 404 where it is not theirs to know. */
export async function getPrinting(em: Em, actor: Actor, id: PrintingId): Promise<Printing> {
  const where = { $and: [{ id }, actor.where("read", "Printing")] } as never;
  const found = await em.findOne(Printing, where, { populate: ["agendaItem"] as never });
  if (!found) throw new Refusal(problems.notFound);
  return found as Printing;
}

/** The last one first. */
export const printingsOf = (em: Em, actor: Actor, { id }: AgendaItem, asked: PageAsked): Promise<Page<Printing>> =>
  page(
    em,
    Printing,
    { $and: [{ agendaItem: id }, actor.where("read", "Printing")] },
    { serial: "desc", id: "desc" },
    asked,
    ["agendaItem"],
  );

/** Of every item that this desk prepares, the last one first. */
export const printingsOfDesk = (em: Em, actor: Actor, asked: PageAsked): Promise<Page<Printing>> =>
  page(em, Printing, actor.where("read", "Printing"), { printedAt: "desc", id: "desc" }, asked, ["agendaItem.kind"]);

/** The next number of this item, without a gap. The item is locked. */
export async function nextSerial(em: Em, { id }: AgendaItem): Promise<number> {
  const sql = "select coalesce(max(serial), 0) + 1 next from conferences.printing where agenda_item_id = $1";
  const [found] = await rows<{ next: number }>(em, sql, [id]);
  return Number(found?.next);
}
