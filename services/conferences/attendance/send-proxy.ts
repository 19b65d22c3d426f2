import { type AgendaItemId, problems, type SeatId, seatProblems } from "@tsunagi/contracts";
import { newId, worksAt } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { agendaItemLife } from "../agenda-item/agenda-item.lifecycle.ts";
import { lockAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { showAgendaItem } from "../agenda-item/agenda-item.view.ts";
import { getSeat, MOST_SEATS, seatsOfItem } from "../seat/seat.store.ts";
import { Seat } from "../seat/seat.ts";

/** 代理出席: somebody of the same desk gets a place of their own, and confirms secrecy like everybody (docs/RULINGS.md 16). */
export const sendProxy = command(
  "sendProxy",
  async (context) => {
    const { actor, em, params, body, now, flush } = context;
    await lockAgendaItem(em, (await getSeat(em, actor, params.seatId)).agendaItem.id as AgendaItemId);
    const seat = await getSeat(em, actor, params.seatId);
    const { agendaItem: item, deskId } = seat;
    actor.must("sendProxy", seat);
    agendaItemLife.next("markAttendance", item);
    if (!seat.maySendProxy()) throw new Refusal(problems.notNow);
    if (!(await worksAt(em, body.staffId, deskId, now))) throw new Refusal(seatProblems.proxyOfOtherDesk);
    const others = await seatsOfItem(em, item.id as AgendaItemId);
    if (others.some((one) => one.staffId === body.staffId && one.deskId === deskId))
      throw new Refusal(seatProblems.seatedAlready);
    if (others.length >= MOST_SEATS) throw new Refusal(seatProblems.fullRoom);
    const { municipalityId, conferenceId, conferenceCaseId, hostDeskId, secrecy } = seat;
    const proxy = em.create(Seat, {
      id: newId<SeatId>(now),
      ...{ municipalityId, conferenceId, conferenceCaseId, hostDeskId, secrecy, deskId },
      staffId: body.staffId,
      part: "proxy",
      proxyFor: seat.id,
      givenBy: actor.me.staffId,
      givenAt: now,
      seesEarlier: false,
      version: 1,
      agendaItem: item,
    });
    seat.mark({ attendance: "proxy", by: actor.me.staffId, at: now });
    proxy.given();
    proxy.convene({ at: now });
    await flush();
    return showAgendaItem(context, item.id);
  },
  showAgendaItem,
);
