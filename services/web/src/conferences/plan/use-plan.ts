import { answer, client } from "../../api/client.ts";
import type { Conference, NewConference } from "../../api/types.ts";
import { ifMatch, useCommand } from "../../api/use-command.ts";
import { keepConference } from "../use-conferences.ts";

/** Begins to prepare a sitting. */
export const usePlan = (after: (conference: Conference) => unknown) =>
  useCommand(
    "planConference",
    (body: NewConference, key) =>
      answer(client.POST("/api/conferences", { params: { header: { "Idempotency-Key": key } }, body })),
    (conference) => {
      keepConference(conference);
      return after(conference);
    },
  );

interface Revising {
  id: string;
  version: number;
  body: NewConference;
}

/** Another day, another room. Whoever has been invited is told by the server. */
export const useRevise = (after: (conference: Conference) => unknown) =>
  useCommand(
    "reviseConference",
    ({ id: conferenceId, version, body }: Revising, key) => {
      const header = { "Idempotency-Key": key, "If-Match": ifMatch(version) };
      return answer(
        client.PUT("/api/conferences/{conferenceId}/particulars", { params: { path: { conferenceId }, header }, body }),
      );
    },
    (conference) => {
      keepConference(conference);
      return after(conference);
    },
  );
