import type { ChronologyEntry as ChronologyEntryView } from "@tsunagi/contracts";
import { type Em, namesOf, type Sealer } from "@tsunagi/database";
import { type Actor, actionsOf } from "@tsunagi/permissions";
import { compartmentOf } from "../agenda-item/subject.ts";
import { chronologyLife } from "./chronology.lifecycle.ts";
import { getChronologyEntry } from "./chronology.store.ts";
import type { ChronologyEntry } from "./chronology-entry.ts";
import type { Told } from "./told.ts";

interface Seer {
  readonly em: Em;
  readonly actor: Actor;
  readonly sealer: Sealer;
}

export async function viewEntries(
  { em, actor, sealer }: Seer,
  entries: readonly ChronologyEntry[],
): Promise<ChronologyEntryView[]> {
  const names = await namesOf(
    em,
    entries.map(({ deskId }) => deskId),
    entries.flatMap(({ writtenBy, revisedBy }) => [writtenBy, ...(revisedBy ? [revisedBy] : [])]),
  );
  return Promise.all(
    entries.map(async (entry) => {
      const words = await compartmentOf(sealer, entry.conferenceCase).unseal(entry.id, entry.sealedBody);
      return {
        id: entry.id,
        agendaItemId: entry.agendaItem.id,
        ...(JSON.parse(words) as Told),
        desk: names.desk(entry.deskId),
        writtenBy: names.staff(entry.writtenBy),
        writtenAt: entry.writtenAt.toISOString(),
        revisedBy: entry.revisedBy ? names.staff(entry.revisedBy) : null,
        revisedAt: entry.revisedAt?.toISOString() ?? null,
        isTakenBack: entry.status === "taken_back",
        version: entry.version,
        actions: actionsOf(actor, chronologyLife, entry),
      };
    }),
  );
}

/** The entry as it is now: the answer to a deed, done just now or earlier. */
export const showEntry = async (seer: Seer, id: string): Promise<ChronologyEntryView> =>
  (
    await viewEntries(seer, [await getChronologyEntry(seer.em, seer.actor, id as ChronologyEntry["id"])])
  )[0] as ChronologyEntryView;
