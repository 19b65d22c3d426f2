import { keepPreviousData } from "@tanstack/react-query";
import { useMemo } from "react";
import { api } from "../api/client.ts";
import { byCursor } from "../api/pages.ts";
import { queryClient } from "../api/query-client.ts";
import type { Conference, ConferenceKind } from "../api/types.ts";

const LIST = "/api/conferences";
const ONE = "/api/conferences/{conferenceId}";
const KINDS_STAND_FOR = 300_000;

/** The sittings that one may know of, page after page. */
export function useConferences(when: "coming" | "past") {
  const pages = api.useInfiniteQuery(
    "get",
    LIST,
    { params: { query: { when } } },
    { ...byCursor, placeholderData: keepPreviousData },
  );
  const rows = useMemo(() => pages.data?.pages.flatMap(({ items }) => items), [pages.data]);
  return { ...pages, rows };
}

const init = (conferenceId: string) => ({ params: { path: { conferenceId } } });

export const useConference = (conferenceId: string) => api.useQuery("get", ONE, init(conferenceId));

/** The kinds of conference that the town has set. */
const useConferenceKinds = () =>
  api.useQuery("get", "/api/conference-kinds", { params: { query: { limit: 100 } } }, { staleTime: KINDS_STAND_FOR });

/** On what a kind rests. */
export const useKindBasis = (id: string) => useConferenceKinds().data?.items.find((kind) => kind.id === id)?.basis;

const NONE: readonly ConferenceKind[] = [];

/** Those that one's own desk prepares. */
export function useHostedKinds() {
  const { data, error, refetch } = useConferenceKinds();
  const kinds = useMemo(() => data?.items.filter(({ actions }) => actions.includes("hold")), [data]);
  return { kinds: kinds ?? NONE, isKnown: Boolean(kinds), error, retry: () => void refetch() };
}

/** The answer of a deed is the sitting as it is now: shown at once, and what follows from it is asked again. */
export function keepConference(conference: Conference): void {
  queryClient.setQueryData(api.queryOptions("get", ONE, init(conference.id)).queryKey, conference);
  void queryClient.invalidateQueries({ queryKey: ["get", LIST] });
  void queryClient.invalidateQueries({ queryKey: ["get", "/api/agenda-items/{agendaItemId}"] });
}
