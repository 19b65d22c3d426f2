import { sentences } from "@tsunagi/permissions";

/** Who may know what of the directory. */
export const permissions = sentences((me, may) => {
  // Which desks there are, when they are open and what they take is for everybody in the municipality to know.
  may("read", "Desk", { municipalityId: me.municipalityId });
  // Colleagues at one's own desk can be named as workers.
  may("read", "Membership", { "desk.id": me.deskId });
  // A person chooses among their own memberships.
  may("act", "Membership", { "staff.id": me.staffId });
});
