import { lifecycle } from "@tsunagi/permissions";

/** When: a notice is read once, by whoever of the desk comes first. */
export const noticeLife = lifecycle(["unread", "read"] as const, {
  readNotice: { from: ["unread"], to: "read" },
});
