import { sentences, takesCasework } from "@tsunagi/permissions";

/** A desk's notices are its own; whoever works there may read them. */
export const permissions = sentences((me, may) => {
  // They see no つなぎ, and so no news of one.
  if (!takesCasework(me.role)) return;
  may(["read", "readNotice"], "Notice", { deskId: me.deskId });
});
