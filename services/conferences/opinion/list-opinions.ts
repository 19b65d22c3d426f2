import { namesOf } from "@tsunagi/database";
import { query } from "@tsunagi/http";
import { enterAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { opinionsOf, placesOf } from "./opinion.store.ts";
import { viewOpinions } from "./opinion.view.ts";
import { isTaken } from "./window.ts";

export const listOpinions = query("listOpinions", async (context) => {
  const { actor, em, params, query } = context;
  const item = await enterAgendaItem(em, actor, params.agendaItemId);
  const { items: seats, next } = await placesOf(em, actor, item, query);
  const isOpen = await isTaken(em, actor, item);
  const opinions = await viewOpinions(context, await opinionsOf(em, actor, item), () => isOpen);
  const names = await namesOf(
    em,
    seats.map(({ deskId }) => deskId),
    seats.map(({ staffId }) => staffId),
  );
  return {
    items: seats.map((seat) => {
      const opinion = opinions.find(({ seatId }) => seatId === seat.id) ?? null;
      const gives = isOpen && !opinion && actor.may("giveOpinion", seat);
      return {
        id: seat.id,
        staff: names.staff(seat.staffId),
        desk: names.desk(seat.deskId),
        attendance: seat.attendance ?? null,
        opinion,
        actions: gives ? ["giveOpinion"] : [],
      };
    }),
    next,
  };
});
