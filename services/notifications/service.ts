import type { Service } from "@tsunagi/http";
import { openDoor } from "./door.ts";
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
  entities: [Notice],
  permissions,
  problems: {},
  migrations,
  published: [],
  reads: ["directory.published_desk", "directory.published_staff", "cases.published_grant"],
  door: openDoor,
};
