import type { DeskId } from "@tsunagi/contracts";
import { query } from "@tsunagi/http";
import { getAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { candidatesAt } from "./candidates.ts";

/** Who can be given a seat: whoever does casework at that desk today. The names of a desk are for its own people otherwise. */
export const listCandidates = query("listCandidates", async ({ actor, em, params, query, now }) => {
  actor.must("seat", await getAgendaItem(em, actor, params.agendaItemId));
  return candidatesAt(em, query.deskId as DeskId, query, now);
});
