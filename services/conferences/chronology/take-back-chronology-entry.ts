import { command } from "@tsunagi/http";
import { enterAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { getChronologyEntry } from "./chronology.store.ts";
import { showEntry } from "./chronology.view.ts";

/** Taken back, and kept: it stands in nobody's 年表 any more. */
export const takeBackChronologyEntry = command(
  "takeBackChronologyEntry",
  async (context) => {
    const { actor, em, params, now, unchanged, flush } = context;
    const entry = unchanged(await getChronologyEntry(em, actor, params.chronologyEntryId));
    actor.must("takeBack", entry);
    await enterAgendaItem(em, actor, entry.agendaItem.id as Parameters<typeof enterAgendaItem>[2]);
    entry.takeBack({ by: actor.me.staffId, byDesk: actor.me.deskId, at: now });
    await flush();
    return showEntry(context, entry.id);
  },
  showEntry,
);
