import { problems, type QuestionnaireId } from "@tsunagi/contracts";
import { type Em, newId, type Page, type PageAsked, page } from "@tsunagi/database";
import { questionnaireUntil, tokyoDate } from "@tsunagi/japan";
import { type Actor, Refusal } from "@tsunagi/permissions";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { Seat } from "../seat/seat.ts";
import { Questionnaire } from "./questionnaire.ts";

const WHOLE = ["agendaItem.entries", "agendaItem.kind", "conferenceCase"] as const;
/** As many as sit at all items of a sitting, and at one of them. */
const MOST = 2_000;
const MOST_OF_ITEM = 200;

/** The questionnaire, or 404 where it is not theirs to know. */
export async function getQuestionnaire(em: Em, actor: Actor, id: QuestionnaireId): Promise<Questionnaire> {
  const where = { $and: [{ id }, actor.where("read", "Questionnaire")] } as never;
  const found = await em.findOne(Questionnaire, where, { populate: [...WHOLE] as never, refresh: true });
  if (!found) throw new Refusal(problems.notFound);
  return found as Questionnaire;
}

/** What the caller may still answer, the one that ends first at the top. */
export const listOpen = (em: Em, actor: Actor, asked: PageAsked): Promise<Page<Questionnaire>> =>
  page(
    em,
    Questionnaire,
    { $and: [actor.where("answer", "Questionnaire"), { until: { $gte: tokyoDate(actor.now) } }] },
    { until: "asc", id: "asc" },
    asked,
    [...WHOLE],
  );

/** Those of an item, as far as the caller may read them. */
export const listOfItem = (em: Em, actor: Actor, { id }: AgendaItem, asked: PageAsked): Promise<Page<Questionnaire>> =>
  page(em, Questionnaire, { $and: [{ agendaItem: id }, actor.where("read", "Questionnaire")] }, { id: "asc" }, asked, [
    ...WHOLE,
  ]);

/** All of an item, to be counted. */
export const allOfItem = (em: Em, { id }: AgendaItem): Promise<Questionnaire[]> =>
  em.find(Questionnaire, { agendaItem: id } as never, { limit: MOST_OF_ITEM }) as Promise<Questionnaire[]>;

/** The sitting is over: whoever came to what was spoken of finds one for that item. Its agenda is locked. */
export async function layQuestionnaires(em: Em, items: readonly AgendaItem[], ended: Date): Promise<void> {
  const spoken = new Map(items.filter(({ status }) => status === "closed").map((item) => [item.id as string, item]));
  if (spoken.size === 0) return;
  const came = { agendaItem: { $in: [...spoken.keys()] }, attendance: "present", leftAt: null } as never;
  for (const seat of (await em.find(Seat, came, { limit: MOST })) as Seat[]) {
    const item = spoken.get(seat.agendaItem.id) as AgendaItem;
    em.create(Questionnaire, {
      id: newId<QuestionnaireId>(ended),
      municipalityId: seat.municipalityId,
      conferenceId: seat.conferenceId,
      hostDeskId: seat.hostDeskId,
      secrecy: seat.secrecy,
      seatId: seat.id,
      staffId: seat.staffId,
      deskId: seat.deskId,
      endedOn: tokyoDate(ended),
      until: questionnaireUntil(ended),
      version: 1,
      agendaItem: item,
      conferenceCase: item.conferenceCase,
    });
  }
}
