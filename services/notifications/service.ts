import { mailAddressProblems } from "@tsunagi/contracts";
import type { Service } from "@tsunagi/http";
import { openDoor } from "./door.ts";
import { jobs } from "./jobs.ts";
import { migrations } from "./migrations/index.ts";
import { Notice } from "./notice/notice.ts";
import { permissions } from "./permissions.ts";
import { routes } from "./routes.ts";
import { subscribers } from "./subscribers.ts";

export { noticeLife } from "./notice/notice.lifecycle.ts";

export const notifications: Service = {
  name: "notifications",
  routes,
  subscribers,
  jobs,
  entities: [Notice],
  permissions,
  problems: mailAddressProblems,
  migrations,
  published: [],
  reads: [
    "directory.published_desk",
    "directory.published_staff",
    "directory.published_membership",
    "directory.published_closing_day",
    "directory.published_duty",
    "directory.published_absence",
    "directory.published_municipality",
    "cases.published_grant",
    "referrals.published_number",
    "referrals.published_turn",
    "conferences.published_entry",
    "conferences.published_sitting",
  ],
  door: openDoor,
};
