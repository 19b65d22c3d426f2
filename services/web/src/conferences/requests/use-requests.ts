import type { InformationRequestStatus } from "@tsunagi/contracts/codes";
import { useMemo } from "react";
import { answer, api, client } from "../../api/client.ts";
import { byCursor } from "../../api/pages.ts";
import { queryClient } from "../../api/query-client.ts";
import type { InformationAnswer, InformationRequest, NewInformationRequest } from "../../api/types.ts";
import { ifMatch, useCommand } from "../../api/use-command.ts";

const LIST = "/api/information-requests";
const ONE = "/api/information-requests/{informationRequestId}";

interface Asked {
  side: "received" | "made";
  status?: InformationRequestStatus;
  agendaItemId?: string;
}

/** 照会, the next due first, page after page. */
export function useRequests(query: Asked) {
  const pages = api.useInfiniteQuery("get", LIST, { params: { query } }, byCursor);
  const rows = useMemo(() => pages.data?.pages.flatMap(({ items }) => items), [pages.data]);
  return { ...pages, rows };
}

export const useRequest = (informationRequestId: string) =>
  api.useQuery("get", ONE, { params: { path: { informationRequestId } } });

/** The answer of a deed is the 照会 as it is now. */
function keep({ id }: InformationRequest): void {
  void queryClient.invalidateQueries({ queryKey: ["get", LIST] });
  void queryClient.invalidateQueries({
    queryKey: ["get", ONE, { params: { path: { informationRequestId: id } } }],
  });
}

const kept = (after?: (request: InformationRequest) => void) => (request: InformationRequest) => {
  keep(request);
  after?.(request);
};

interface Meant {
  readonly id: string;
  readonly version: number;
}

const asSeen = ({ id: informationRequestId, version }: Meant, key: string) => ({
  path: { informationRequestId },
  header: { "Idempotency-Key": key, "If-Match": ifMatch(version) },
});

export const useRequestInformation = (agendaItemId: string, after: () => void) =>
  useCommand(
    "requestInformation",
    (body: NewInformationRequest, key) => {
      const params = { path: { agendaItemId }, header: { "Idempotency-Key": key } };
      return answer(client.POST("/api/agenda-items/{agendaItemId}/information-requests", { params, body }));
    },
    kept(after),
  );

export const usePledgeRequest = () =>
  useCommand(
    "pledgeInformationRequest",
    (informationRequestId: string, key) => {
      const params = { path: { informationRequestId }, header: { "Idempotency-Key": key } };
      return answer(client.POST(`${ONE}/pledge`, { params }));
    },
    kept(),
  );

export const useAnswerRequest = (after: () => void) =>
  useCommand(
    "answerInformationRequest",
    ({ body, ...seen }: Meant & { body: InformationAnswer }, key) =>
      answer(client.POST(`${ONE}/answer`, { params: asSeen(seen, key), body })),
    kept(after),
  );

export const useWithdrawRequest = (after: () => void) =>
  useCommand(
    "withdrawInformationRequest",
    (seen: Meant, key) => answer(client.POST(`${ONE}/withdrawal`, { params: asSeen(seen, key) })),
    kept(after),
  );
