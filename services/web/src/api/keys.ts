import type { Hint } from "@tsunagi/contracts";
import { queryClient } from "./query-client.ts";

interface Affected {
  lists: readonly string[];
  /** Answers about one record, and which part of their address names it. */
  records?: readonly string[];
  param?: string;
}

/** Which answers a hint makes old. The lists of a topic always; a record only when it is the one that is meant. */
const PATHS: Record<Hint["topic"], Affected> = {
  referral: {
    lists: ["/api/referrals", "/api/sendings"],
    records: ["/api/referrals/{referralId}", "/api/referrals/{referralId}/preview"],
    param: "referralId",
  },
  case: {
    lists: ["/api/cases", "/api/bases", "/api/handed-over/{caseId}"],
    records: ["/api/cases/{caseId}", "/api/cases/{caseId}/records", "/api/cases/{caseId}/audience"],
    param: "caseId",
  },
  // What may be done at an item follows its sitting.
  conference: {
    lists: ["/api/conferences", "/api/agenda-items/{agendaItemId}", "/api/owed-opinions", "/api/questionnaires"],
    records: ["/api/conferences/{conferenceId}"],
    param: "conferenceId",
  },
  // A sitting shows the lines of its items, and a hint does not say of which sitting.
  agenda_item: {
    lists: [
      "/api/conferences",
      "/api/conferences/{conferenceId}",
      "/api/conferences/{conferenceId}/proposals",
      "/api/tasks",
    ],
    records: ["/api/agenda-items/{agendaItemId}"],
    param: "agendaItemId",
  },
  information_request: {
    lists: ["/api/information-requests"],
    records: ["/api/information-requests/{informationRequestId}"],
    param: "informationRequestId",
  },
  release: {
    lists: ["/api/releases", "/api/handed-over/{caseId}"],
    records: ["/api/releases/{releaseId}"],
    param: "releaseId",
  },
  // Whose answer it was a hint does not say: the table is asked for anew.
  date_poll: { lists: ["/api/conferences/{conferenceId}/date-polls"] },
  date_question: {
    lists: ["/api/date-questions"],
    records: ["/api/date-questions/{dateAskId}"],
    param: "dateAskId",
  },
  notice: { lists: ["/api/notices", "/api/bases", "/api/sendings", "/api/tasks"] },
  session: { lists: ["/api/me"] },
};

/** Fetches again what these hints are about, each answer once however many hints name it. */
export function refreshFor(hints: readonly Hint[]): Promise<void> {
  return queryClient.invalidateQueries({
    predicate: ({ queryKey: [, path, init] }) => hints.some((hint) => concerns(hint, path as string, init)),
  });
}

function concerns(hint: Hint, path: string, init: unknown): boolean {
  const { lists, records = [], param = "" } = PATHS[hint.topic];
  return lists.includes(path) || (records.includes(path) && pathParams(init)?.[param] === hint.id);
}

function pathParams(init: unknown): Record<string, string> | undefined {
  return (init as { params?: { path?: Record<string, string> } } | undefined)?.params?.path;
}
