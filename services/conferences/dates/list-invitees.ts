import { query } from "@tsunagi/http";
import { getConference } from "../conference/conference.store.ts";
import { workersAt } from "../seat/workers.ts";

/** Who can be asked for a date: whoever does casework at that desk today. */
export const listInvitees = query("listInvitees", async ({ actor, em, params, query, now }) => {
  actor.must("askDates", await getConference(em, actor, params.conferenceId));
  return workersAt(em, query, now);
});
