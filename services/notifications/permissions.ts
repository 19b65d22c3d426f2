import { sentences } from "@tsunagi/permissions";

/** A desk's notices are its own; whoever works there may read them. */
export const permissions = sentences((me, may) => {
  may(["read", "readNotice"], "Notice", { deskId: me.deskId });
});
