import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { patiently } from "../api/fetched.ts";
import { page } from "../shell/shell-route.ts";
import { conferenceSearch, requestSearch, taskSearch } from "./conference-search.ts";

const conferences = createRoute({
  ...page,
  path: "/conferences",
  validateSearch: conferenceSearch,
  component: lazyRouteComponent(() => patiently(() => import("./ConferencesPage.tsx")), "ConferencesPage"),
});

const newConference = createRoute({
  ...page,
  path: "/conferences/new",
  component: lazyRouteComponent(() => patiently(() => import("./plan/PlanConferencePage.tsx")), "PlanConferencePage"),
});

const tasks = createRoute({
  ...page,
  path: "/conferences/tasks",
  validateSearch: taskSearch,
  component: lazyRouteComponent(() => patiently(() => import("./tasks/TasksPage.tsx")), "TasksPage"),
});

const requests = createRoute({
  ...page,
  path: "/conferences/requests",
  validateSearch: requestSearch,
  component: lazyRouteComponent(() => patiently(() => import("./requests/RequestsPage.tsx")), "RequestsPage"),
});

const request = createRoute({
  ...page,
  path: "/conferences/requests/$requestId",
  component: lazyRouteComponent(() => patiently(() => import("./requests/RequestPage.tsx")), "RequestPage"),
});

const conference = createRoute({
  ...page,
  path: "/conferences/$conferenceId",
  component: lazyRouteComponent(() => patiently(() => import("./sitting/ConferencePage.tsx")), "ConferencePage"),
});

const newItem = createRoute({
  ...page,
  path: "/conferences/$conferenceId/items/new",
  component: lazyRouteComponent(() => patiently(() => import("./item/AddItemPage.tsx")), "AddItemPage"),
});

const room = createRoute({
  ...page,
  path: "/conferences/$conferenceId/items/$itemId",
  component: lazyRouteComponent(() => patiently(() => import("./room/RoomPage.tsx")), "RoomPage"),
});

/** 会議: the list, what is planned, one sitting, one item of it, and what was decided. */
export const conferencePages = [
  conferences,
  newConference,
  tasks,
  requests,
  request,
  conference,
  newItem,
  room,
] as const;
