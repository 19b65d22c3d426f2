import { findResponsible } from "./area/find-responsible.ts";
import { listNeighbourhoods } from "./area/list-neighbourhoods.ts";
import { getDesk } from "./desk/get-desk.ts";
import { listDesks } from "./desk/list-desks.ts";
import { declareAbsence } from "./duty/declare-absence.ts";
import { endAbsence } from "./duty/end-absence.ts";
import { listAbsences } from "./duty/list-absences.ts";
import { setDuty } from "./duty/set-duty.ts";
import { setDutyShift } from "./duty/set-duty-shift.ts";
import { addException } from "./hours/add-exception.ts";
import { closeToday } from "./hours/close-today.ts";
import { getDeskSettings } from "./hours/get-desk-settings.ts";
import { removeException } from "./hours/remove-exception.ts";
import { reopenToday } from "./hours/reopen-today.ts";
import { setDeskHours } from "./hours/set-desk-hours.ts";
import { setLimits } from "./hours/set-limits.ts";
import { endMembership } from "./leaver/end-membership.ts";
import { listMemberships } from "./leaver/list-memberships.ts";
import { stopStaff } from "./leaver/stop-staff.ts";
import { setOffer } from "./offer/set-offer.ts";
import { setReceptionState } from "./offer/set-reception-state.ts";
import { getMe } from "./session/get-me.ts";
import { signIn } from "./session/sign-in.ts";
import { signOut } from "./session/sign-out.ts";
import { switchMembership } from "./session/switch-membership.ts";
import { listStaff } from "./staff/list-staff.ts";

export const routes = [
  signIn,
  signOut,
  switchMembership,
  getMe,
  listDesks,
  listStaff,
  getDesk,
  setOffer,
  setReceptionState,
  listNeighbourhoods,
  findResponsible,
  listMemberships,
  endMembership,
  stopStaff,
  getDeskSettings,
  setDeskHours,
  setLimits,
  addException,
  removeException,
  closeToday,
  reopenToday,
  setDuty,
  setDutyShift,
  declareAbsence,
  listAbsences,
  endAbsence,
];
