import { sentences, takesCasework } from "@tsunagi/permissions";

/** Who may know what of residents and cases. Sight belongs to a desk. */
export const permissions = sentences((me, may, now) => {
  // Accounts and figures are no casework: these roles see no case at all.
  if (!takesCasework(me.role)) return;

  // A desk registers people and opens cases that it leads itself.
  may(["create", "read", "revise", "readWithheld"], "Resident", { registeredDeskId: me.deskId });
  may("create", "SupportCase", { leadDeskId: me.deskId });

  // What a desk sees of cases is what its grants let it see at this moment; the check and the list say it alike.
  const sees = { deskId: me.deskId, fromAt: { $lte: now }, untilAt: { $gt: now } };
  may("read", "Sight", sees);
  const seen = { $elemMatch: sees };
  may(["read", "giveConsent", "requestBasis", "draftReferral", "writeRecord"], "SupportCase", { sights: seen });

  // The lead desk keeps what is known, and may look through the eyes of everybody who sees its case.
  may(["reviseInformation", "seeAs", "readLeadTerms"], "SupportCase", { leadDeskId: me.deskId });
  // Whoever leads it, or a supervisor of the same desk, names another of their colleagues in their place.
  may("reassign", "SupportCase", { leadDeskId: me.deskId, leadWorkerId: me.staffId });
  if (me.role === "supervisor") may("reassign", "SupportCase", { leadDeskId: me.deskId });

  // Who sees a case is known to the lead; to any other desk, that it sees it itself and that the lead does.
  may("read", "Grant", { "supportCase.leadDeskId": me.deskId });
  may("read", "Grant", { deskId: me.deskId });
  may("read", "Grant", { basis: "lead", "supportCase.sights": seen });

  // A record is the desk's that wrote it, whatever becomes of its sight. Of others one learns that there is one, where
  // they let it be known, and reads its parts in the categories of one's own sight, where they share them.
  may("read", "ContactRecord", { deskId: me.deskId });
  may("read", "ContactRecord", { audience: { $in: ["shared", "pointer"] }, "supportCase.sights": seen });
  may("correct", "ContactRecord", { deskId: me.deskId, "supportCase.sights": seen });
  may("read", "RecordPart", { deskId: me.deskId });
  may("read", "RecordPart", { audience: "shared", "supportCase.sights": seen });

  // A consent is known to the lead, to the desk that recorded it and to the desks that it names; whoever of them is told
  // that the person withdraws it takes that down.
  const consentVerbs = ["read", "withdraw"];
  may(consentVerbs, "Consent", { leadDeskId: me.deskId });
  may(consentVerbs, "Consent", { recordedDeskId: me.deskId });
  may(consentVerbs, "Consent", { recipients: { $elemMatch: { deskId: me.deskId } } });

  // A ground without consent is the desk's that asks for it, and the lead knows of it.
  may(["read", "end"], "Basis", { requestedDeskId: me.deskId });
  may("read", "Basis", { leadDeskId: me.deskId });
  // A supervisor of that desk decides, never about a request of their own: somebody before or after them in the ids.
  if (me.role === "supervisor") {
    const somebodyElse = [{ requestedBy: { $lt: me.staffId } }, { requestedBy: { $gt: me.staffId } }];
    may(["approve", "reject"], "Basis", { requestedDeskId: me.deskId, $or: somebodyElse });
  }

  // Residents, households, search: who the desk may know as a person, for as long as it may. A link opens nothing.
  may(["search", "identify"], "Resident", { findables: { $elemMatch: sees } });
  may(["addHouseholdMember", "leaveHousehold"], "SupportCase", { leadDeskId: me.deskId });
});
