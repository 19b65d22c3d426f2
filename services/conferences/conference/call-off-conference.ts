import { command } from "@tsunagi/http";
import { getConference } from "./conference.store.ts";
import { showConference, viewConference } from "./conference.view.ts";

export const callOffConference = command(
  "callOffConference",
  async ({ actor, em, params, body, now, unchanged, flush }) => {
    const conference = unchanged(await getConference(em, actor, params.conferenceId));
    actor.must("callOff", conference);
    conference.callOff({ reason: body.reason, at: now });
    await flush();
    return viewConference(em, actor, conference);
  },
  showConference,
);
