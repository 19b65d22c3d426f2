import { useQueries } from "@tanstack/react-query";
import type { CallOffReason } from "@tsunagi/contracts/codes";
import { answer, api, client } from "../../api/client.ts";
import type { AgendaItem, AgendaLine, Conference, Minute } from "../../api/types.ts";
import { ifMatch, useCommand } from "../../api/use-command.ts";
import { keepConference } from "../use-conferences.ts";

/** What moves a sitting on and asks nothing. */
export type Moving = "announce" | "open" | "close";

const NOUNS = { announce: "announcement", open: "opening", close: "closing" } as const;

type Seen = Pick<Conference, "id" | "version">;

const paramsOf = ({ id: conferenceId, version }: Seen, key: string) => ({
  path: { conferenceId },
  header: { "Idempotency-Key": key, "If-Match": ifMatch(version) },
});

const kept = (after: () => void) => (conference: Conference) => {
  keepConference(conference);
  after();
};

export const useMove = (verb: Moving, after: () => void) =>
  useCommand(
    `${verb}Conference`,
    ({ id, version }: Seen, key) =>
      answer(client.POST(`/api/conferences/{conferenceId}/${NOUNS[verb]}`, { params: paramsOf({ id, version }, key) })),
    kept(after),
  );

export const useCallOff = (after: () => void) =>
  useCommand(
    "callOffConference",
    ({ reason, ...seen }: Seen & { reason: CallOffReason }, key) =>
      answer(
        client.POST("/api/conferences/{conferenceId}/calling-off", { params: paramsOf(seen, key), body: { reason } }),
      ),
    kept(after),
  );

export interface Looked<Answer> {
  line: AgendaLine;
  answer: Answer | undefined;
  error: unknown;
}

/** What stands in each item, for the last look before a sitting is announced: who sits there. */
export function useSeated(lines: readonly AgendaLine[]): Looked<AgendaItem>[] {
  const answers = useQueries({
    queries: lines.map(({ id: agendaItemId }) => ({
      ...api.queryOptions("get", "/api/agenda-items/{agendaItemId}", { params: { path: { agendaItemId } } }),
      staleTime: 0,
    })),
  });
  return lines.map((line, index) => {
    const { data, error, isFetchedAfterMount } = answers[index] ?? {};
    // Not what was known before: somebody may have been picked since.
    return { line, answer: isFetchedAfterMount ? data : undefined, error };
  });
}

/** The decisions of each item that nobody has taken on yet. Asked only where the sitting could not be closed. */
export function useUndecided(lines: readonly AgendaLine[]): Looked<Minute[]>[] {
  const answers = useQueries({
    queries: lines.map(({ id }) => ({
      queryKey: ["undecided", id],
      queryFn: () => undecidedOf(id),
      staleTime: 0,
    })),
  });
  return lines.map((line, index) => ({ line, answer: answers[index]?.data, error: answers[index]?.error }));
}

async function undecidedOf(agendaItemId: string): Promise<Minute[]> {
  const found: Minute[] = [];
  for (let cursor: string | undefined, more = true; more; ) {
    const query = { limit: 100, ...(cursor && { cursor }) };
    const params = { path: { agendaItemId }, query };
    const page = await answer(client.GET("/api/agenda-items/{agendaItemId}/minutes", { params }));
    found.push(...page.items.filter(isUndecided));
    cursor = page.next ?? undefined;
    more = page.next !== null;
  }
  return found;
}

const isUndecided = ({ kind, isStruck, tasks }: Minute): boolean =>
  kind === "decision" && !isStruck && tasks.every(({ status }) => status === "dropped");
