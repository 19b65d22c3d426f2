import { command } from "@tsunagi/http";
import { enterAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { compartmentOf } from "../agenda-item/subject.ts";
import { getChronologyEntry } from "./chronology.store.ts";
import { showEntry } from "./chronology.view.ts";
import { toldIn } from "./told.ts";

export const reviseChronologyEntry = command(
  "reviseChronologyEntry",
  async (context) => {
    const { actor, em, params, body, now, sealer, unchanged, flush } = context;
    const entry = unchanged(await getChronologyEntry(em, actor, params.chronologyEntryId));
    actor.must("revise", entry);
    const item = await enterAgendaItem(em, actor, entry.agendaItem.id as typeof item.id);
    const told = JSON.stringify(toldIn(body, now));
    const sealedBody = await compartmentOf(sealer, item.conferenceCase).seal(entry.id, told);
    entry.revise(sealedBody, { by: actor.me.staffId, byDesk: actor.me.deskId, at: now });
    await flush();
    return showEntry(context, entry.id);
  },
  showEntry,
);
