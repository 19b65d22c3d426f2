import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, Suspense, useState } from "react";
import { api } from "../../api/client.ts";
import { fetched } from "../../api/fetched.ts";
import { useMe } from "../../api/me.ts";
import { queryClient } from "../../api/query-client.ts";
import type { ReferralItem } from "../../api/types.ts";
import { toast } from "../../parts/toast.ts";
import { Changed } from "../Changed.tsx";
import { speaksFor } from "../deeds/deed.ts";
import type { DeedVerb } from "../deeds/deeds.ts";
import { useDeed } from "../deeds/use-deed.ts";

const RowDeed = fetched(() => import("./RowDeed.tsx"), "RowDeed");

export interface RowDeeds {
  begin: (row: ReferralItem, verb: DeedVerb | "redirect") => void;
  /** Which row waits for its answer. */
  busy: string | undefined;
  /** A refusal, for above the list. */
  refused: ReactNode;
  /** The box that is open. */
  box: ReactNode;
}

/** Deeds to the rows of a list or a board, in the boxes of the page of a つなぎ. 受領 asks nothing and needs no box. */
export function useRowDeeds(): RowDeeds {
  const deskId = useMe().acting.desk.id;
  const navigate = useNavigate();
  const [doing, setDoing] = useState<{ row: ReferralItem; verb: DeedVerb }>();
  const acknowledge = useDeed("acknowledge", ({ number, accountable, to }) =>
    toast(`${number}を受領しました。${accountable?.name ?? to.name}が責任を持ちます`),
  );
  const begin = (row: ReferralItem, verb: DeedVerb | "redirect") => {
    if (verb === "redirect") return void redirect(row.id);
    if (verb !== "acknowledge" || speaksFor(row, deskId)) return setDoing({ row, verb });
    if (!acknowledge.isPending) acknowledge.mutate({ id: row.id, version: row.version, body: {} });
  };
  const redirect = async (referralId: string) => {
    const { caseId, id } = await fetchReferral(referralId);
    if (caseId) await navigate({ to: "/referrals/new", search: { case: caseId, previous: id } });
  };
  const latest = () => {
    acknowledge.reset();
    void queryClient.invalidateQueries({ queryKey: ["get", "/api/referrals"] });
  };
  return {
    begin,
    busy: acknowledge.isPending ? acknowledge.variables.id : undefined,
    refused: <Changed error={acknowledge.error} onLatest={latest} />,
    box: doing && (
      <Suspense>
        <RowDeed {...doing} onClose={() => setDoing(undefined)} />
      </Suspense>
    ),
  };
}

const fetchReferral = (referralId: string) =>
  queryClient.fetchQuery(
    api.queryOptions("get", "/api/referrals/{referralId}", { params: { path: { referralId } } }, { staleTime: 0 }),
  );
