import { useMemo } from "react";
import { api } from "../api/client.ts";
import { useMe } from "../api/me.ts";
import type { ReferralItem } from "../api/types.ts";
import type { Wanted } from "../referrals/boxes.ts";
import { useNow } from "../words/use-now.ts";
import { LANES, type LaneId } from "./lanes.ts";
import { inLanes } from "./scope/in-lanes.ts";
import { scope } from "./scope/scope.ts";

export interface LaneData {
  id: LaneId;
  /** Names the list: the rows of another scope are not news. */
  list: string;
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
    name: "こちらの番",
    words: "次に動くのは、こちらです。",
    empty: "こちらの番のつなぎはありません。",
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
  watch: {
    name: "見守り",
    words: "ほかの窓口のつなぎで、行き先が決まらないか、期限を過ぎています。",
    empty: "見守りが要るつなぎはありません。",
  },
  resting: {
    name: "保留中",
    words: "理由と再開する日を決めて待っています。",
    empty: "保留中のつなぎはありません。",
  },
};

/** They stand there also while they are empty: one wants to see that nothing is late. */
const ALWAYS: readonly LaneId[] = ["overdue", "mine", "confirm", "theirs"];

/** What is waited with: two questions to the server, sorted into lanes; with 全体 a third, for what needs somebody elsewhere. */
export function useLanes(): LaneData[] {
  const me = useMe();
  const deskId = me.acting.desk.id;
  const staffId = me.staff.id;
  const chosen = scope.use();
  const now = useNow();
  const mine = useAsked({ turn: "mine", state: "open" });
  const theirs = useAsked({ turn: "theirs", state: "open" });
  const watch = useAsked({ box: "watch", state: "open" }, chosen === "all");
  const rows = useMemo(() => {
    if (!mine.data || !theirs.data) return undefined;
    const asked = { mine: mine.data.items, theirs: theirs.data.items, elsewhere: watch.data?.items ?? [] };
    return inLanes(asked, { chosen, deskId, staffId }, now);
  }, [mine.data, theirs.data, watch.data, chosen, deskId, staffId, now]);
  const state = {
    more: Boolean(mine.data?.next || theirs.data?.next),
    error: mine.error ?? theirs.error,
    retry: () => {
      void mine.refetch();
      void theirs.refetch();
    },
  };
  const always = chosen === "all" ? [...ALWAYS, "watch"] : ALWAYS;
  return LANES.filter((id) => always.includes(id) || rows?.get(id)?.length).map((id) => ({
    id,
    list: `${id} ${chosen}`,
    ...WORDS[id],
    rows: rows?.get(id),
    ...state,
  }));
}

const useAsked = (query: Wanted, enabled = true) =>
  api.useQuery("get", "/api/referrals", { params: { query: { ...query, limit: 100 } } }, { enabled });
