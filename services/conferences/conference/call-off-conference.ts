import { command } from "@tsunagi/http";
import { lockAgenda } from "../agenda-item/agenda-item.store.ts";
import { endOpenPoll } from "../dates/end-date-poll.ts";
import { getConference, itemsOf } from "./conference.store.ts";
import { showConference, viewConference } from "./conference.view.ts";

export const callOffConference = command(
  "callOffConference",
  async ({ actor, em, params, body, now, unchanged, flush }) => {
    await lockAgenda(em, params.conferenceId);
    const conference = unchanged(await getConference(em, actor, params.conferenceId));
    actor.must("callOff", conference);
    conference.callOff({ reason: body.reason, at: now, items: itemsOf(actor, conference) });
    await endOpenPoll(em, actor, conference.id);
    await flush();
    return viewConference(em, actor, conference);
  },
  showConference,
);
