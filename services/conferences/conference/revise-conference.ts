import { command } from "@tsunagi/http";
import { getConference } from "./conference.store.ts";
import { showConference, viewConference } from "./conference.view.ts";
import { particularsOf } from "./particulars.ts";

export const reviseConference = command(
  "reviseConference",
  async ({ actor, em, params, body, unchanged, flush }) => {
    const conference = unchanged(await getConference(em, actor, params.conferenceId));
    actor.must("revise", conference);
    conference.revise(particularsOf(body));
    await flush();
    return viewConference(em, actor, conference);
  },
  showConference,
);
