import { command } from "@tsunagi/http";
import { lockAgenda } from "../agenda-item/agenda-item.store.ts";
import { endOpenPoll } from "../dates/end-date-poll.ts";
import { seatsOfConference } from "../seat/seat.store.ts";
import { getConference, itemsOf } from "./conference.store.ts";
import { showConference } from "./conference.view.ts";

export const announceConference = command(
  "announceConference",
  async ({ actor, em, params, now, unchanged, flush }) => {
    await lockAgenda(em, params.conferenceId);
    const conference = unchanged(await getConference(em, actor, params.conferenceId));
    actor.must("announce", conference);
    conference.announce({ at: now, items: itemsOf(actor, conference) });
    for (const seat of await seatsOfConference(em, conference.id)) seat.convene({ at: now });
    await endOpenPoll(em, actor, conference.id);
    await flush();
    return showConference({ em, actor }, conference.id);
  },
  showConference,
);
