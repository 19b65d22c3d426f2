/** The boxes of つなぎ as they stand in the address. */
export const boxes = { in: "受信", out: "送信", draft: "下書き" } as const;
export type Box = keyof typeof boxes;

/** The states that a box can be narrowed to. */
export const boxStatuses = ["sent", "acknowledged", "accepted", "returned", "stopped"] as const;
export type BoxStatus = (typeof boxStatuses)[number];
