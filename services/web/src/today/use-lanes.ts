import { api } from "../api/client.ts";
import type { ReferralItem } from "../api/types.ts";
import type { Box, BoxStatus } from "../referrals/boxes.ts";

export interface LaneData {
  id: string;
  /** What is waited for, and by whom (docs/RULINGS.md 29: こちらの, 相手の). */
  name: string;
  words: string;
  empty: string;
  /** Sorted by due time; undefined until it is known. */
  rows: ReferralItem[] | undefined;
  more: boolean;
  error: unknown;
  retry: () => void;
}

/** What a desk may be waiting with, each with its つなぎ by due time; what came back only when something did. */
export function useLanes(): LaneData[] {
  const received = useWaitingIn("in", "sent");
  const acknowledged = useWaitingIn("in", "acknowledged");
  const sent = useWaitingIn("out", "sent");
  const held = useWaitingIn("out", "acknowledged");
  const returned = useWaitingIn("out", "returned");
  const lanes = [
    {
      id: "to-acknowledge",
      name: "受領待ち",
      words: "届いています。内容を見て受領してください。",
      empty: "受領を待っているつなぎはありません。",
      ...joined(received),
    },
    {
      id: "to-accept",
      name: "受入待ち",
      words: "受領しました。担当者を決めて受け入れてください。",
      empty: "受入を待っているつなぎはありません。",
      ...joined(acknowledged),
    },
    {
      id: "theirs",
      name: "相手の返事待ち",
      words: "こちらから送り、相手の受領か受入を待っています。",
      empty: "相手の返事を待っているつなぎはありません。",
      ...joined(sent, held),
    },
  ];
  if (!returned.data?.items.length) return lanes;
  return [
    {
      id: "returned",
      name: "戻ったつなぎ",
      words: "提供の根拠が終わり、未開封のまま戻りました。直して送れます。",
      empty: "戻ったつなぎはありません。",
      ...joined(returned),
    },
    ...lanes,
  ];
}

function useWaitingIn(box: Box, status: BoxStatus) {
  return api.useQuery("get", "/api/referrals", { params: { query: { box, status, limit: 100 } } });
}

function joined(...queries: ReturnType<typeof useWaitingIn>[]) {
  const known = queries.every(({ data }) => data);
  return {
    rows: known ? queries.flatMap(({ data }) => data?.items ?? []).sort(byDue) : undefined,
    more: queries.some(({ data }) => data?.next),
    error: queries.find(({ error }) => error)?.error,
    retry: () => {
      for (const query of queries) void query.refetch();
    },
  };
}

function byDue(a: ReferralItem, b: ReferralItem): number {
  return (a.dueAt ?? "9").localeCompare(b.dueAt ?? "9");
}
