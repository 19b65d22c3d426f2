import { sentences, takesCasework } from "@tsunagi/permissions";

/** Who may know what of the directory. */
export const permissions = sentences((me, may) => {
  // Which desks there are, when they are open and what they take is for everybody in the municipality to know.
  may("read", "Desk", { municipalityId: me.municipalityId });
  // What a desk takes, and whether it takes anybody now, is the word of whoever works there.
  if (takesCasework(me.role)) may(["setOffer", "setReceptionState"], "Desk", { id: me.deskId });
  // Which 町丁目 there are, and who answers for them, is for everybody to know as well.
  may("read", "Neighbourhood", { municipalityId: me.municipalityId });
  // The desk's own time: its people close it, plan its days and its 当番; its supervisor sets what holds for long.
  if (takesCasework(me.role)) {
    const daily = ["readSettings", "addException", "removeException", "closeToday", "reopenToday", "setDutyShift"];
    may(daily, "Desk", { id: me.deskId });
  }
  if (me.role === "supervisor") may(["setHours", "setDuty", "setLimits"], "Desk", { id: me.deskId });
  // That a colleague is away is known at the desk; why, to them and to its supervisor. Everybody speaks for themselves.
  const speaks = ["read", "readReason", "declare", "end"];
  may(speaks, "Absence", { staffId: me.staffId });
  may("read", "Absence", { deskId: me.deskId });
  if (me.role === "supervisor") may(speaks, "Absence", { deskId: me.deskId });
  // Colleagues at one's own desk can be named as workers.
  may("read", "Membership", { "desk.id": me.deskId });
  // A person chooses among their own memberships.
  may("act", "Membership", { "staff.id": me.staffId });
  // Whoever keeps the accounts of an agency lets people leave it; nobody stops or ends themselves.
  if (me.role === "manager" || me.role === "system_administrator") {
    may("list", "Membership", { "agency.id": me.agencyId });
    const somebodyElse = [{ "staff.id": { $lt: me.staffId } }, { "staff.id": { $gt: me.staffId } }];
    may(["stop", "end"], "Membership", { "agency.id": me.agencyId, $or: somebodyElse });
  }
});
