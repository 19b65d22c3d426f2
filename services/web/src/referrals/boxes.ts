import type { ReferralStatus } from "@tsunagi/contracts/codes";

/** The boxes of つなぎ as they stand in the address: whose turn it is first, where it came from second. */
export const boxes = {
  mine: "こちらの番",
  theirs: "相手の番",
  in: "受信",
  out: "送信",
  draft: "下書き",
  watch: "見守り",
  ended: "終わったもの",
} as const;
export type Box = keyof typeof boxes;

export interface Wanted {
  box?: "in" | "out" | "draft" | "watch";
  status?: ReferralStatus;
  turn?: "mine" | "theirs";
  state?: "open" | "ended";
  caseId?: string;
}

/** What each box asks of the server. A draft waits for nobody. */
const ASKED: Record<Box, Wanted> = {
  mine: { turn: "mine", state: "open" },
  theirs: { turn: "theirs", state: "open" },
  in: { box: "in", state: "open" },
  out: { box: "out", state: "open" },
  draft: { box: "draft", state: "open" },
  watch: { box: "watch", state: "open" },
  ended: { state: "ended" },
};

/** The list that a box, narrowed to a state, asks for. */
export const wantedIn = (box: Box, status: ReferralStatus | undefined): Wanted => ({
  ...ASKED[box],
  ...(status && { status }),
});

const WITH_RECEIVER = [
  "sent",
  "acknowledged",
  "inquiring",
  "accepted",
  "contacted",
  "in_progress",
  "on_hold",
  "reported",
] as const satisfies readonly ReferralStatus[];
const OPEN = [...WITH_RECEIVER, "sent_back", "declined"] as const satisfies readonly ReferralStatus[];

/** The states that a box can hold, in the order of the way: what it can be narrowed to. */
export const statusesIn: Record<Box, readonly ReferralStatus[]> = {
  mine: [...OPEN, "returned"],
  theirs: OPEN,
  in: OPEN,
  out: [...OPEN, "returned"],
  draft: [],
  watch: [],
  ended: ["completed", "redirected", "cancelled", "resident_declined", "failed", "misdirected", "stopped"],
};

export const isBox = (value: unknown): value is Box => typeof value === "string" && Object.hasOwn(boxes, value);
