import { type SeatId, seatProblems } from "@tsunagi/contracts";
import { newId, worksAt } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { agendaItemLife } from "../agenda-item/agenda-item.lifecycle.ts";
import { getAgendaItem, lockAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { showAgendaItem } from "../agenda-item/agenda-item.view.ts";
import { consentedDesks } from "../agenda-item/consented.ts";
import { layOut } from "../preparation/sheet.store.ts";
import { MOST_SEATS, seatsOfItem } from "./seat.store.ts";
import { Seat } from "./seat.ts";

export const seatMember = command(
  "seatMember",
  async (context) => {
    const { actor, em, params, body, now, flush } = context;
    await lockAgendaItem(em, params.agendaItemId);
    const item = await getAgendaItem(em, actor, params.agendaItemId);
    actor.must("seat", item);
    agendaItemLife.next("seat", item);
    const { deskId, staffId, part } = body;
    if (!(await worksAt(em, staffId, deskId, now))) throw new Refusal(seatProblems.unknownMember);
    const { caseId } = item.conferenceCase;
    const isNeeded = item.kind.consentRule === "needed";
    if (isNeeded && !(caseId && (await consentedDesks(em, caseId, [deskId], now)).has(deskId)))
      throw new Refusal(seatProblems.notConsented);
    const others = await seatsOfItem(em, item.id);
    if (others.some((one) => one.staffId === staffId && one.deskId === deskId))
      throw new Refusal(seatProblems.seatedAlready);
    if (others.length >= MOST_SEATS) throw new Refusal(seatProblems.fullRoom);
    const seat = em.create(Seat, {
      id: newId<SeatId>(now),
      municipalityId: actor.me.municipalityId,
      conferenceId: item.conference.id,
      conferenceCaseId: item.conferenceCase.id,
      hostDeskId: item.hostDeskId,
      secrecy: item.secrecy,
      staffId,
      deskId,
      part,
      givenBy: actor.me.staffId,
      givenAt: now,
      seesEarlier: false,
      version: 1,
      agendaItem: item,
    });
    await layOut(em, item, deskId, now);
    seat.given();
    if (item.shown) seat.convene({ at: now });
    await flush();
    return showAgendaItem(context, item.id);
  },
  showAgendaItem,
);
