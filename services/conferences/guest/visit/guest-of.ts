import type { Em } from "@tsunagi/database";
import { AgendaItem } from "../../agenda-item/agenda-item.ts";
import { Guest } from "../guest.ts";
import type { Visit } from "./visit.ts";

/** The guest of a visit, to record what has happened to them: no table shows them their own row. */
export const guestOf = (em: Em, { guestId, municipalityId, conferenceId, hostDeskId, agendaItemId }: Visit): Guest =>
  em.merge(Guest, {
    ...{ id: guestId, municipalityId, conferenceId, hostDeskId },
    agendaItem: em.getReference(AgendaItem, agendaItemId as never),
  } as object) as unknown as Guest;
