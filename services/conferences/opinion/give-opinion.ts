import { type AgendaItemId, type OpinionId, opinionProblems, problems } from "@tsunagi/contracts";
import { newId } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { enterAgendaItem, lockAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { compartmentOf } from "../agenda-item/subject.ts";
import { getSeat } from "../seat/seat.store.ts";
import { Opinion } from "./opinion.ts";
import { showOpinion } from "./opinion.view.ts";
import { saidIn } from "./said.ts";
import { mustBeOpen } from "./window.ts";

/** 書面で答える: it stands for being there. */
export const giveOpinion = command(
  "giveOpinion",
  async (context) => {
    const { actor, em, params, body, now, sealer, flush } = context;
    const agendaItemId = (await getSeat(em, actor, params.seatId)).agendaItem.id as AgendaItemId;
    // Two windows, or whoever closes the sitting: one after the other.
    await lockAgendaItem(em, agendaItemId);
    const seat = await getSeat(em, actor, params.seatId);
    actor.must("giveOpinion", seat);
    const item = await enterAgendaItem(em, actor, agendaItemId);
    await mustBeOpen(em, actor, item);
    if (!seat.isExpected()) throw new Refusal(problems.notNow);
    if ((await em.count(Opinion, { seat: seat.id } as never)) > 0) throw new Refusal(opinionProblems.opinionThere);
    const { staffId } = actor.me;
    const id = newId<OpinionId>(now);
    const { municipalityId, conferenceId, conferenceCaseId, hostDeskId, secrecy, deskId } = seat;
    const opinion = em.create(Opinion, {
      ...{ id, municipalityId, conferenceId, conferenceCaseId, hostDeskId, secrecy, deskId },
      staffId: seat.staffId,
      sealedBody: await compartmentOf(sealer, item.conferenceCase).seal(id, JSON.stringify(saidIn(body))),
      givenAt: now,
      enteredBy: staffId,
      onPaper: seat.staffId !== staffId || deskId !== actor.me.deskId,
      version: 1,
      seat,
      agendaItem: item,
    });
    seat.mark({ attendance: "written", by: staffId, at: now });
    opinion.given();
    await flush();
    return showOpinion(context, id);
  },
  showOpinion,
);
