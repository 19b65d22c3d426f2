import { answer, api, client } from "../../api/client.ts";
import { queryClient } from "../../api/query-client.ts";
import type { DeskCard, NewOffer, NewReceptionState } from "../../api/types.ts";
import { ifMatch, useCommand } from "../../api/use-command.ts";

const PATH = "/api/desks/{deskId}";
const init = (deskId: string) => ({ params: { path: { deskId } } });

/** The contact card of a desk. */
export const useDesk = (deskId: string) => api.useQuery("get", PATH, init(deskId));

export const fetchDesk = (deskId: string): Promise<DeskCard> =>
  queryClient.fetchQuery({ ...api.queryOptions("get", PATH, init(deskId)), staleTime: 0 });

function keep(card: DeskCard): void {
  queryClient.setQueryData(api.queryOptions("get", PATH, init(card.id)).queryKey, card);
  void queryClient.invalidateQueries({ queryKey: ["get", "/api/desks"] });
}

interface OfferSaid {
  deskId: string;
  version: number;
  body: NewOffer;
}

export const useSetOffer = (after: (card: DeskCard) => unknown) =>
  useCommand(
    "setOffer",
    ({ deskId, version, body }: OfferSaid) =>
      answer(
        client.PUT("/api/desks/{deskId}/offer", {
          params: { path: { deskId }, header: { "If-Match": ifMatch(version) } },
          body,
        }),
      ),
    (card) => {
      keep(card);
      return after(card);
    },
  );

export const useSetReceptionState = (after: (card: DeskCard) => unknown) =>
  useCommand(
    "setReceptionState",
    ({ deskId, body }: { deskId: string; body: NewReceptionState }) =>
      answer(client.PUT("/api/desks/{deskId}/reception-state", { params: { path: { deskId } }, body })),
    (card) => {
      keep(card);
      return after(card);
    },
  );
