import { receptionStates } from "@tsunagi/contracts/codes";
import type { Desk } from "../api/types.ts";

type State = Desk["state"];

/** 受けられます, 混み合っています（初回まで2週間ほど）, 新規停止中（12/20まで・職員の欠員）. */
export function receptionWords({ code, expectedWait, until, reason }: State): string {
  const end = until && `${Number(until.slice(5, 7))}/${Number(until.slice(8, 10))}まで`;
  const more = [expectedWait, end, reason].filter(Boolean).join("・");
  return more ? `${receptionStates[code]}（${more}）` : receptionStates[code];
}

/** What stands beside a word that is not fresh; undefined where it is. */
export function staleWords({ isStale, checkedAt, code }: State, now: Date): string | undefined {
  if (!isStale) return undefined;
  if (!checkedAt) return "受入状況はまだ確認されていません";
  const days = Math.floor((now.getTime() - Date.parse(checkedAt)) / 86_400_000);
  return days < 14 && code === "open" ? "停止の期限が過ぎ、まだ確認されていません" : "確認から14日以上";
}
