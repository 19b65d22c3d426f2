import { type ChronologyEntryId, chronologyProblems, type DeskId, problems } from "@tsunagi/contracts";
import { newId } from "@tsunagi/database";
import { command } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { agendaItemLife } from "../agenda-item/agenda-item.lifecycle.ts";
import { enterAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { compartmentOf } from "../agenda-item/subject.ts";
import { mustSitThere } from "../seat/at-table.ts";
import { countEntries } from "./chronology.store.ts";
import { showEntry } from "./chronology.view.ts";
import { ChronologyEntry } from "./chronology-entry.ts";
import { toldIn } from "./told.ts";

/** More than any household's paper has, and few enough to be read as one. */
const MOST = 300;

export const addChronologyEntry = command(
  "addChronologyEntry",
  async (context) => {
    const { actor, em, params, body, now, sealer, flush } = context;
    const item = await enterAgendaItem(em, actor, params.agendaItemId);
    actor.must("chronicle", item);
    if (item.kind.consentRule === "no_person") throw new Refusal(chronologyProblems.ofNobody);
    agendaItemLife.next("chronicle", item);
    const told = toldIn(body, now);
    const { deskId: ownDeskId, staffId } = actor.me;
    const deskId = (body.toldByDeskId as DeskId | undefined) ?? ownDeskId;
    // Each speaks for themselves; what came in on paper, the 事務局 enters (docs/RULINGS.md 19).
    if (deskId !== ownDeskId && item.hostDeskId !== ownDeskId) throw new Refusal(problems.forbidden);
    await mustSitThere(em, item, deskId);
    if ((await countEntries(em, actor, item)) >= MOST) throw new Refusal(chronologyProblems.fullChronology);
    const id = newId<ChronologyEntryId>(now);
    const { municipalityId, hostDeskId, secrecy, conferenceCase } = item;
    const entry = em.create(ChronologyEntry, {
      ...{ id, municipalityId, hostDeskId, secrecy, conferenceCase, deskId },
      conferenceId: item.conference.id,
      sealedBody: await compartmentOf(sealer, conferenceCase).seal(id, JSON.stringify(told)),
      status: "standing",
      writtenBy: staffId,
      writtenDeskId: ownDeskId,
      writtenAt: now,
      version: 1,
      agendaItem: item,
    });
    entry.added();
    await flush();
    return showEntry(context, id);
  },
  showEntry,
);
