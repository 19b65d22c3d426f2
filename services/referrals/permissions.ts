import { sentences, takesCasework } from "@tsunagi/permissions";

const EPOCH = new Date(0);
const ONWARD = [
  "acknowledge",
  "accept",
  "inquire",
  "reassign",
  "attempt",
  "contact",
  "begin",
  "update",
  "hold",
  "resume",
];

/** Who may know and do what of a つなぎ: its two desks, each its part. */
export const permissions = sentences((me, may) => {
  // A clock has climbed up to the managers: they see that, between which desks, and nothing of the person.
  if (me.role === "manager") {
    may("read", "Referral", { watchers: { $elemMatch: { deskId: me.deskId, asRole: "manager" } } });
    may("read", "Tray", { deskId: me.deskId, box: "watch", forManagers: true });
  }
  // 誤送付: whoever answers for personal data sees between which desks and what kind of information, and no resident.
  if (me.role === "privacy_officer" || me.role === "manager")
    may(["read", "report", "tell", "conclude"], "Incident", { deskId: me.deskId, asRole: me.role });
  // Accounts and figures are no casework: these roles see no つなぎ at all.
  if (!takesCasework(me.role)) return;

  // The sender's side: from the draft on.
  may(["read", "draft", "revise", "send", "recall", "answer", "resubmit", "attach", "detach"], "Referral", {
    fromDeskId: me.deskId,
  });
  may(["confirm", "contest", "cancel", "misdirect", "say", "call"], "Referral", { fromDeskId: me.deskId });

  // The receiver's side: from the moment it is sent.
  may(["read", "open", "sendBack", "decline", "report"], "Referral", { toDeskId: me.deskId, sent: true });
  may(["misdirect", "say", "call"], "Referral", { toDeskId: me.deskId, sent: true });
  // Once its ground has ended it goes no further, unless the receiver has said upon which ground of its own.
  may(ONWARD, "Referral", { toDeskId: me.deskId, sent: true, lapsedAt: null });
  may(ONWARD, "Referral", { toDeskId: me.deskId, sent: true, ownCode: { $gt: "" } });

  // The ground has ended under one that was opened: its receiver says whether it stops, or goes on upon a ground of its own.
  may(["stop", "continue"], "Referral", { toDeskId: me.deskId, sent: true, lapsedAt: { $gt: EPOCH } });

  // A destination without accounts answers on the phone: the sender enters it (docs/RULINGS.md 6).
  const outside = { fromDeskId: me.deskId, outside: true, sent: true };
  may(["sendBack", "decline", "report"], "Referral", outside);
  may(ONWARD, "Referral", { ...outside, lapsedAt: null });
  may("stop", "Referral", { ...outside, lapsedAt: { $gt: EPOCH } });

  // The coordinator is shown what nobody takes, and a fallback desk what lies before a closed door: its head alone.
  may(["read", "advise", "call"], "Referral", {
    watchers: { $elemMatch: { deskId: me.deskId, asRole: "coordinator" } },
  });
  may(["read", "call"], "Referral", {
    sent: true,
    watchers: { $elemMatch: { deskId: me.deskId, asRole: "fallback" } },
  });

  // What it carries: the sender's always, the receiver's once somebody there has opened it (an instant after 1970).
  may("readContent", "Referral", { fromDeskId: me.deskId });
  may("readContent", "Referral", { toDeskId: me.deskId, sent: true, sealed: false, openedAt: { $gt: EPOCH } });
  may("readHistory", "Referral", { fromDeskId: me.deskId });
  may("readHistory", "Referral", { toDeskId: me.deskId, sent: true, sealed: false });

  // The trays of one's own desk; what lies in them is read by the two sentences above.
  may("read", "Tray", { deskId: me.deskId, forCasework: true });
});
