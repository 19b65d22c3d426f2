import { type DeskId, type InformationRequestId, informationRequestProblems } from "@tsunagi/contracts";
import { type Em, newId, rows } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { addDays, calendarDate, tokyoDate } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";
import { agendaItemLife } from "../agenda-item/agenda-item.lifecycle.ts";
import { getAgendaItem, lockAgendaItem } from "../agenda-item/agenda-item.store.ts";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { seatsOfItem } from "../seat/seat.store.ts";
import { InformationRequest } from "./information-request.ts";
import { type About, showInformationRequest } from "./information-request.view.ts";

const LONGEST_DAYS = 62;

/** The chair asks an agency that has no seat here whether it knows this person. */
export const requestInformation = command(
  "requestInformation",
  async (context) => {
    const { actor, em, params, body, now, sealer, flush } = context;
    await lockAgendaItem(em, params.agendaItemId);
    const item = await getAgendaItem(em, actor, params.agendaItemId);
    actor.must("requestInformation", item);
    agendaItemLife.next("requestInformation", item);
    const { person, kana, identifying, ask } = body;
    const deskId = body.deskId as DeskId;
    await mayBeAsked(em, item, deskId);
    const id = newId<InformationRequestId>(now);
    const wrappedKey = await sealer.newKey(id);
    const about: About = { person, kana: kana || null, identifying: identifying || null, ask };
    const request = em.create(InformationRequest, {
      id,
      municipalityId: actor.me.municipalityId,
      agendaItemId: item.id,
      conferenceId: item.conference.id,
      conferenceCaseId: item.conferenceCase.id,
      hostDeskId: item.hostDeskId,
      secrecy: item.secrecy,
      deskId,
      wrappedKey,
      sealedAbout: await sealer.open(id, wrappedKey).seal(id, JSON.stringify(about)),
      askedBy: actor.me.staffId,
      askedAt: now,
      answerBy: answerBy(body.answerBy, now),
      status: "asked",
      version: 1,
      kind: item.kind,
    });
    request.made();
    await flush();
    return showInformationRequest(context, id);
  },
  showInformationRequest,
);

/** Another desk with people who can answer, which has nobody at the table and has not been asked already. */
async function mayBeAsked(em: Em, item: AgendaItem, deskId: DeskId): Promise<void> {
  if (deskId === item.hostDeskId) throw new Refusal(informationRequestProblems.isHost);
  const sql = "select from directory.published_desk where id = $1 and not outside";
  if ((await rows(em, sql, [deskId])).length === 0) throw new Refusal(informationRequestProblems.unknownDesk);
  const seats = await seatsOfItem(em, item.id);
  if (seats.some((seat) => seat.deskId === deskId)) throw new Refusal(informationRequestProblems.sitsThere);
  const open = await em.count(InformationRequest, { agendaItemId: item.id, deskId, status: "asked" });
  if (open > 0) throw new Refusal(informationRequestProblems.askedAlready);
}

function answerBy(day: string, now: Date): string {
  const today = tokyoDate(now);
  const due = calendarDate(day);
  if (due < today || due > addDays(today, LONGEST_DAYS)) throw new Refusal(informationRequestProblems.pastAnswerBy);
  return due;
}
