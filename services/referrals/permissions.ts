import { sentences, takesCasework } from "@tsunagi/permissions";

/** Who may know and do what of a つなぎ: its two desks, each its part. */
export const permissions = sentences((me, may) => {
  // Accounts and figures are no casework: these roles see no つなぎ at all.
  if (!takesCasework(me.role)) return;

  // The sender's side: from the draft on.
  may(["read", "draft", "revise", "send"], "Referral", { fromDeskId: me.deskId });

  // The receiver's side: from the moment it is sent.
  may(["read", "open"], "Referral", { toDeskId: me.deskId, sent: true });
  // Once its ground has ended it goes no further, unless the receiver has said upon which ground of its own.
  const onward = ["acknowledge", "accept"];
  may(onward, "Referral", { toDeskId: me.deskId, sent: true, lapsedAt: null });
  may(onward, "Referral", { toDeskId: me.deskId, sent: true, ownCode: { $gt: "" } });

  // The ground has ended under one that was opened: its receiver says whether it stops, or goes on upon a ground of its own.
  may(["stop", "continue"], "Referral", { toDeskId: me.deskId, sent: true, lapsedAt: { $gt: new Date(0) } });

  // What it carries: the sender's always, the receiver's once somebody there has opened it (an instant after 1970).
  may("readContent", "Referral", { fromDeskId: me.deskId });
  may("readContent", "Referral", { toDeskId: me.deskId, sent: true, openedAt: { $gt: new Date(0) } });

  // The trays of one's own desk; what lies in them is read by the two sentences above.
  may("read", "Tray", { deskId: me.deskId });
});
