import type { PreparationSheet } from "@tsunagi/contracts";
import { type Em, namesOf, type Sealer } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import { agendaItemLife } from "../agenda-item/agenda-item.lifecycle.ts";
import type { ConferenceCase } from "../agenda-item/conference-case.ts";
import { compartmentOf } from "../agenda-item/subject.ts";
import { getSheet } from "./sheet.store.ts";
import type { Sheet } from "./sheet.ts";

interface Seer {
  readonly em: Em;
  readonly actor: Actor;
  readonly sealer: Sealer;
}

/** What is written on a sheet. */
export type Answers = Pick<PreparationSheet, "known" | "doing" | "wanted" | "asks">;
const EMPTY: Answers = { known: null, doing: null, wanted: null, asks: null };

export async function viewSheets({ em, actor, sealer }: Seer, sheets: readonly Sheet[]): Promise<PreparationSheet[]> {
  const names = await namesOf(
    em,
    sheets.map(({ deskId }) => deskId),
    sheets.flatMap(({ writtenBy }) => writtenBy ?? []),
  );
  return Promise.all(
    sheets.map(async (sheet) => {
      const compartment = compartmentOf(sealer, sheet.agendaItem.conferenceCase as unknown as ConferenceCase);
      const { sealedBody } = sheet;
      const answers = sealedBody ? (JSON.parse(await compartment.unseal(sheet.id, sealedBody)) as Answers) : EMPTY;
      const fills = agendaItemLife.allows("fill", sheet.agendaItem) && actor.may("fill", sheet);
      return {
        id: sheet.id,
        agendaItemId: sheet.agendaItem.id,
        desk: names.desk(sheet.deskId),
        ...answers,
        writtenBy: sheet.writtenBy ? names.staff(sheet.writtenBy) : null,
        writtenAt: sheet.writtenAt?.toISOString() ?? null,
        version: sheet.version,
        actions: fills ? ["fill"] : [],
      };
    }),
  );
}

/** The sheet as it is now: the answer to a deed, done just now or earlier. */
export const showSheet = async (seer: Seer, id: string): Promise<PreparationSheet> =>
  (await viewSheets(seer, [await getSheet(seer.em, seer.actor, id as Sheet["id"])]))[0] as PreparationSheet;
