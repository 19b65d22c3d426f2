import type { ReferralStatus } from "@tsunagi/contracts/codes";
import { useMemo } from "react";
import { api } from "../../api/client.ts";
import type { ReferralItem } from "../../api/types.ts";
import { type Box, type Wanted, wantedIn } from "../boxes.ts";

/** How many of those that are over still stand on the board. */
const RECENT = 20;

/** The つなぎ of a box with those that ended lately: the last column is the one answer that the list does not hold. */
export function useBoard(box: Box, status: ReferralStatus | undefined, rows: readonly ReferralItem[]) {
  const { turn: _turn, box: asked, ...wanted } = wantedIn(box, status);
  // What is over is nobody's turn; who is shown it only while it needs somebody has no ended ones.
  const query: Wanted & { limit: number } = {
    ...wanted,
    ...(asked && { box: asked }),
    state: "ended",
    limit: RECENT,
  };
  const ended = api.useQuery("get", "/api/referrals", { params: { query } }, { enabled: !status && box !== "watch" });
  const items = ended.data?.items;
  return {
    rows: useMemo(() => [...rows, ...(items ?? [])], [rows, items]),
    // The list of a board is known once both answers are there: until then nothing on it is news.
    isWhole: !ended.isLoading,
  };
}
