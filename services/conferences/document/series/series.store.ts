import { type DeskId, type DocumentSeries, problems } from "@tsunagi/contracts";
import { type Em, namesOf, rows } from "@tsunagi/database";
import { fiscalYearLabel, fiscalYearOf, tokyoDate } from "@tsunagi/japan";
import { type Actor, Refusal } from "@tsunagi/permissions";
import { ConferenceKind } from "../../kind/conference-kind.ts";

/** A kind that this desk prepares: with it the desk has a series of numbers. 404 of any other desk than one's own. */
export async function kindOfSeries(em: Em, actor: Actor, hostDeskId: DeskId): Promise<ConferenceKind> {
  const where = { $and: [{ hostDeskId }, actor.where("readSeries", "ConferenceKind")] } as never;
  const kind = await em.findOne(ConferenceKind, where, { orderBy: { id: "asc" } });
  if (!kind) throw new Refusal(problems.notFound);
  return kind as ConferenceKind;
}

export async function viewSeries(em: Em, actor: Actor, kind: ConferenceKind): Promise<DocumentSeries> {
  const year = fiscalYearOf(tokyoDate(actor.now));
  const [found] = await rows<{ prefix: string | null; last: number }>(em, SERIES, [kind.hostDeskId, year]);
  const prefix = found?.prefix ?? "";
  return {
    desk: (await namesOf(em, [kind.hostDeskId], [])).desk(kind.hostDeskId),
    prefix,
    next: `${prefix}第${Number(found?.last ?? 0) + 1}号`,
    year: fiscalYearLabel(year),
    actions: actor.may("setSeries", kind) ? ["set"] : [],
  };
}

/** Two who set it at once each leave it whole: the last one stands. */
export async function setPrefix(em: Em, { municipalityId, hostDeskId }: ConferenceKind, prefix: string): Promise<void> {
  await rows(em, SET, [municipalityId, hostDeskId, prefix]);
}

const SERIES = `select (select prefix from conferences.document_series where host_desk_id = $1) prefix,
  coalesce((select last from conferences.document_counter where host_desk_id = $1 and fiscal_year = $2), 0) last`;

const SET = `insert into conferences.document_series (municipality_id, host_desk_id, prefix) values ($1, $2, $3)
  on conflict (host_desk_id) do update set prefix = excluded.prefix`;
