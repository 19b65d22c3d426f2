import { query } from "@tsunagi/http";
import { showConference } from "./conference.view.ts";

export const getConference = query("getConference", (context) => showConference(context, context.params.conferenceId));
