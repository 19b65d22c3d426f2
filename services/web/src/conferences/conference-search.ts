import type { CommunityIssueStatus, TaskStatus } from "@tsunagi/contracts/codes";

/** The tabs of 会議. The first is its own address. */
export const conferenceTabs = { coming: "これから", past: "すんだ", candidates: "会議にかける候補" } as const;
export type ConferenceTab = keyof typeof conferenceTabs;

/** What stands in the address of the list. */
export function conferenceSearch({ when }: Record<string, unknown>): { when?: Exclude<ConferenceTab, "coming"> } {
  return when === "past" || when === "candidates" ? { when } : {};
}

/** What stands in the address of 対応事項: what is done and given up, and whose. */
export function taskSearch({ status, whose }: Record<string, unknown>): {
  status?: Exclude<TaskStatus, "todo">;
  whose?: "all";
} {
  return {
    ...((status === "done" || status === "dropped") && { status }),
    ...(whose === "all" && { whose }),
  };
}

/** What stands in the address of 照会: whose. */
export const requestSearch = ({ side }: Record<string, unknown>): { side?: "made" } =>
  side === "made" ? { side } : {};
/** What stands in the address of 開示された決定事項: what one's own desk has released. */
export const releasedSearch = ({ side }: Record<string, unknown>): { side?: "released" } =>
  side === "released" ? { side } : {};

/** What stands in the address of 地域課題: how far they are. */
export const issueSearch = ({
  status,
}: Record<string, unknown>): { status?: Exclude<CommunityIssueStatus, "raised"> } =>
  status === "underway" || status === "settled" ? { status } : {};

/** What stands in the address of 会議の実績: of which 年度, and of which kind. */
export const figureSearch = ({ year, kind }: Record<string, unknown>): { year?: number; kind?: string } => ({
  ...(Number.isInteger(year) && { year: year as number }),
  ...(typeof kind === "string" && { kind }),
});
