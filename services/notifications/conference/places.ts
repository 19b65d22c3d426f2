import type { AgendaItemId, ConferenceId, DeskId, StaffId } from "@tsunagi/contracts";
import { type Em, lookAs, rows } from "@tsunagi/database";

/** Somebody's place at an item of a conference. */
export interface Place {
  readonly staffId: StaffId;
  readonly deskId: DeskId;
  readonly admitted: boolean;
}

interface Sitting {
  readonly conferenceId: ConferenceId;
  readonly hostDeskId: DeskId;
}

/** Everybody who has a place at an item of this sitting. The host knows: the job looks through its eyes. */
export async function placesIn(em: Em, { conferenceId, hostDeskId }: Sitting): Promise<Place[]> {
  await lookAs(em, hostDeskId);
  return rows<Place>(em, `${PLACES} where conference_id = $1 order by staff_id`, [conferenceId]);
}

/** Everybody who has a place at this item. */
export async function placesAt(
  em: Em,
  { agendaItemId, hostDeskId }: { readonly agendaItemId: AgendaItemId; readonly hostDeskId: DeskId },
): Promise<Place[]> {
  await lookAs(em, hostDeskId);
  return rows<Place>(em, `${PLACES} where agenda_item_id = $1 order by staff_id`, [agendaItemId]);
}

const PLACES = `select staff_id "staffId", desk_id "deskId", admitted from conferences.published_entry`;
