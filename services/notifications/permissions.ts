import { sentences, takesCasework } from "@tsunagi/permissions";

/** A desk's notices are its own, and whoever works there may read them; what is for one person is for them alone. */
export const permissions = sentences((me, may) => {
  // At this desk: as somebody else elsewhere they are told there. A manager is told that a clock was missed, too.
  may(["read", "readNotice"], "Notice", { staffId: me.staffId, deskId: me.deskId });
  // Who does no casework sees no つなぎ, and so no desk's news of one.
  if (!takesCasework(me.role)) return;
  may(["read", "readNotice"], "Notice", { staffId: null, deskId: me.deskId });
});
