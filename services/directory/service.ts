import { absenceProblems, deskTimeProblems, sessionProblems } from "@tsunagi/contracts";
import type { Service } from "@tsunagi/http";
import { Area, AreaNeighbourhood, Neighbourhood } from "./area/area.ts";
import { Assignment } from "./area/assignment.ts";
import { Agency, ClosingDay, Desk, Location } from "./desk/desk.ts";
import { Absence } from "./duty/absence.ts";
import { DutyShift } from "./duty/duty-shift.ts";
import { DeskClosure, DeskException } from "./hours/desk-exception.ts";
import { Leaver } from "./leaver/leaver.ts";
import { migrations } from "./migrations/index.ts";
import { DeskOffer } from "./offer/desk-offer.ts";
import { DeskPace } from "./offer/desk-pace.ts";
import { DeskState } from "./offer/desk-state.ts";
import { permissions } from "./permissions.ts";
import { routes } from "./routes.ts";
import { Session } from "./session/session.ts";
import { Membership, Staff } from "./staff/staff.ts";
import { subscribers } from "./subscribers.ts";

export { hashPassword } from "./session/password.ts";

export const directory: Service = {
  name: "directory",
  routes,
  subscribers,
  entities: [
    Agency,
    Location,
    Desk,
    ClosingDay,
    Staff,
    Membership,
    Leaver,
    Session,
    Neighbourhood,
    Area,
    AreaNeighbourhood,
    Assignment,
    DeskOffer,
    DeskState,
    DeskPace,
    DeskException,
    DeskClosure,
    DutyShift,
    Absence,
  ],
  permissions,
  problems: { ...sessionProblems, ...deskTimeProblems, ...absenceProblems },
  migrations,
  published: [
    "directory.published_desk",
    "directory.published_staff",
    "directory.published_membership",
    "directory.published_leaving",
    "directory.published_closing_day",
    "directory.published_neighbourhood",
    "directory.published_agency",
    "directory.published_municipality",
    "directory.published_duty",
    "directory.published_absence",
    "directory.published_reception",
    "directory.published_location_desk",
    "directory.published_offer",
  ],
  reads: [],
};
