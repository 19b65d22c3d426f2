import { sessionProblems } from "@tsunagi/contracts";
import type { Service } from "@tsunagi/http";
import { Agency, ClosingDay, Desk, Location } from "./desk/desk.ts";
import { migrations } from "./migrations/index.ts";
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
  entities: [Agency, Location, Desk, ClosingDay, Staff, Membership, Session],
  permissions,
  problems: sessionProblems,
  migrations,
  published: [
    "directory.published_desk",
    "directory.published_staff",
    "directory.published_membership",
    "directory.published_closing_day",
    "directory.published_neighbourhood",
    "directory.published_agency",
    "directory.published_municipality",
  ],
  reads: [],
};
