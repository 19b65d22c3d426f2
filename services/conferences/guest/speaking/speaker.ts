import { type DeskId, type GuestId, guestProblems } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import { Refusal } from "@tsunagi/permissions";
import type { AgendaItem } from "../../agenda-item/agenda-item.ts";
import { mustSitThere } from "../../seat/at-table.ts";
import { Guest } from "../guest.ts";

interface Said {
  readonly speakerDeskId?: DeskId | undefined;
  readonly speakerGuestId?: GuestId | undefined;
}

/** Who says a row: a desk that sits there, or a guest of this item; nobody's in particular where none is named. */
export async function speakerIn(em: Em, item: AgendaItem, { speakerDeskId, speakerGuestId }: Said) {
  if (speakerGuestId) {
    const here = await em.count(Guest, { id: speakerGuestId, agendaItem: item.id } as never);
    if (here === 0 || speakerDeskId) throw new Refusal(guestProblems.unknownGuest);
    return { speakerDeskId: null, speakerGuestId };
  }
  if (speakerDeskId) await mustSitThere(em, item, speakerDeskId);
  return { speakerDeskId: speakerDeskId ?? null, speakerGuestId: null };
}
