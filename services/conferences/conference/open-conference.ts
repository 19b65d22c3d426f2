import { command } from "@tsunagi/http";
import { getConference } from "./conference.store.ts";
import { showConference, viewConference } from "./conference.view.ts";

export const openConference = command(
  "openConference",
  async ({ actor, em, params, now, unchanged, flush }) => {
    const conference = unchanged(await getConference(em, actor, params.conferenceId));
    actor.must("open", conference);
    conference.open({ at: now });
    await flush();
    return viewConference(em, actor, conference);
  },
  showConference,
);
