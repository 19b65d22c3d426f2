import { command } from "@tsunagi/http";
import { endOpenPoll } from "../dates/end-date-poll.ts";
import { getConference } from "./conference.store.ts";
import { showConference, viewConference } from "./conference.view.ts";

export const callOffConference = command(
  "callOffConference",
  async ({ actor, em, params, body, now, unchanged, flush }) => {
    const conference = unchanged(await getConference(em, actor, params.conferenceId));
    actor.must("callOff", conference);
    conference.callOff({ reason: body.reason, at: now });
    await endOpenPoll(em, actor, conference.id);
    await flush();
    return viewConference(em, actor, conference);
  },
  showConference,
);
