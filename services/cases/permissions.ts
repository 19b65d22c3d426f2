import { sentences, takesCasework } from "@tsunagi/permissions";

/** Who may know what of residents and cases. Sight belongs to a desk. */
export const permissions = sentences((me, may, now) => {
  // Accounts and figures are no casework: these roles see no case at all.
  if (!takesCasework(me.role)) return;

  // A desk registers people and opens cases that it leads itself.
  may(["create", "read"], "Resident", { registeredDeskId: me.deskId });
  may("create", "SupportCase", { leadDeskId: me.deskId });

  // What a desk sees of cases is what its grants let it see at this moment; the check and the list say it alike.
  const sees = { deskId: me.deskId, fromAt: { $lte: now }, untilAt: { $gt: now } };
  may("read", "Sight", sees);
  may(["read", "giveConsent", "draftReferral"], "SupportCase", { sights: { $elemMatch: sees } });

  // Beside the lead, a consent is known to the desk that recorded it and to the desks that it names.
  may("read", "Consent", { recordedDeskId: me.deskId });
  may("read", "Consent", { recipients: { $elemMatch: { deskId: me.deskId } } });
});
