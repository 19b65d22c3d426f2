import { useMemo } from "react";
import { api } from "../api/client.ts";
import { useMe } from "../api/me.ts";
import type { ReferralItem } from "../api/types.ts";
import { useNow } from "../words/use-now.ts";
import { byUrgency, LANES, type LaneId, laneOf } from "./lanes.ts";

export interface LaneData {
  id: LaneId;
  /** What is waited for, and by whom (docs/RULINGS.md 29: こちらの, 相手の). */
  name: string;
  words: string;
  empty: string;
  /** The most urgent first; undefined until it is known. */
  rows: ReferralItem[] | undefined;
  more: boolean;
  error: unknown;
  retry: () => void;
}

const WORDS: Record<LaneId, Pick<LaneData, "name" | "words" | "empty">> = {
  overdue: {
    name: "期限切れ",
    words: "期限を過ぎています。係長・主任にも知らせています。",
    empty: "期限を過ぎたつなぎはありません。",
  },
  mine: {
    name: "いま動く番",
    words: "次に動くのは、この窓口です。",
    empty: "この窓口が動く番のつなぎはありません。",
  },
  confirm: {
    name: "結果の確認",
    words: "結果が報告されました。確かめると終わります。",
    empty: "確認を待っている結果はありません。",
  },
  resume: {
    name: "保留の再開",
    words: "再開する日になりました。",
    empty: "再開する日のつなぎはありません。",
  },
  theirs: {
    name: "相手の返事待ち",
    words: "次に動くのは、相手の窓口です。",
    empty: "相手の返事を待っているつなぎはありません。",
  },
  resting: {
    name: "保留中",
    words: "理由と再開する日を決めて待っています。",
    empty: "保留中のつなぎはありません。",
  },
};

/** They stand there also while they are empty: one wants to see that nothing is late. */
const ALWAYS: readonly LaneId[] = ["overdue", "mine", "confirm", "theirs"];

/** What this desk is waiting with: two questions to the server, six lanes. */
export function useLanes(): LaneData[] {
  const deskId = useMe().acting.desk.id;
  const now = useNow();
  const mine = useTurn("mine");
  const theirs = useTurn("theirs");
  const rows = useMemo(() => {
    if (!mine.data || !theirs.data) return undefined;
    const lanes = new Map<LaneId, ReferralItem[]>(LANES.map((id) => [id, []]));
    for (const row of mine.data.items) lanes.get(laneOf(row, true, deskId, now))?.push(row);
    for (const row of theirs.data.items) lanes.get(laneOf(row, false, deskId, now))?.push(row);
    for (const of of lanes.values()) of.sort(byUrgency);
    return lanes;
  }, [mine.data, theirs.data, deskId, now]);
  const state = {
    more: Boolean(mine.data?.next || theirs.data?.next),
    error: mine.error ?? theirs.error,
    retry: () => {
      void mine.refetch();
      void theirs.refetch();
    },
  };
  return LANES.filter((id) => ALWAYS.includes(id) || rows?.get(id)?.length).map((id) => ({
    id,
    ...WORDS[id],
    rows: rows?.get(id),
    ...state,
  }));
}

const useTurn = (turn: "mine" | "theirs") =>
  api.useQuery("get", "/api/referrals", { params: { query: { turn, state: "open", limit: 100 } } });
