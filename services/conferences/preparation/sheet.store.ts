import { type DeskId, problems, type SheetId } from "@tsunagi/contracts";
import { type Em, newId, type Page, type PageAsked, page } from "@tsunagi/database";
import { type Actor, Refusal } from "@tsunagi/permissions";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { Sheet } from "./sheet.ts";

const WHOLE = ["agendaItem.entries", "agendaItem.kind", "agendaItem.conferenceCase"] as const;

/** The sheet, or 404 where it is not theirs to know. */
export async function getSheet(em: Em, actor: Actor, id: SheetId): Promise<Sheet> {
  const where = { $and: [{ id }, actor.where("read", "Sheet")] } as never;
  const found = await em.findOne(Sheet, where, { populate: [...WHOLE] as never, refresh: true });
  if (!found) throw new Refusal(problems.notFound);
  return found as Sheet;
}

export const listSheets = (em: Em, actor: Actor, { id }: AgendaItem, asked: PageAsked): Promise<Page<Sheet>> =>
  page(em, Sheet, { $and: [{ agendaItem: id }, actor.where("read", "Sheet")] }, { id: "asc" }, asked, [...WHOLE]);

/** An agency is called: it finds an empty sheet. */
export async function layOut(em: Em, item: AgendaItem, deskId: DeskId, now: Date): Promise<void> {
  if ((await em.count(Sheet, { agendaItem: item.id, deskId } as never)) > 0) return;
  em.create(Sheet, {
    id: newId<SheetId>(now),
    municipalityId: item.municipalityId,
    conferenceId: item.conference.id,
    conferenceCaseId: item.conferenceCase.id,
    hostDeskId: item.hostDeskId,
    secrecy: item.secrecy,
    deskId,
    version: 1,
    agendaItem: item,
  });
}
