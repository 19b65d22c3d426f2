import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { patiently } from "../api/fetched.ts";
import { page } from "../shell/shell-route.ts";
import {
  conferenceSearch,
  figureSearch,
  issueSearch,
  releasedSearch,
  requestSearch,
  taskSearch,
} from "./conference-search.ts";

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

const released = createRoute({
  ...page,
  path: "/conferences/released",
  validateSearch: releasedSearch,
  component: lazyRouteComponent(() => patiently(() => import("./released/ReleasedPage.tsx")), "ReleasedPage"),
});

const release = createRoute({
  ...page,
  path: "/conferences/released/$releaseId",
  component: lazyRouteComponent(() => patiently(() => import("./released/ReleasePage.tsx")), "ReleasePage"),
});

const issues = createRoute({
  ...page,
  path: "/conferences/issues",
  validateSearch: issueSearch,
  component: lazyRouteComponent(() => patiently(() => import("./issues/IssuesPage.tsx")), "IssuesPage"),
});

const totals = createRoute({
  ...page,
  path: "/conferences/totals",
  component: lazyRouteComponent(() => patiently(() => import("./totals/TotalsPage.tsx")), "TotalsPage"),
});

const figures = createRoute({
  ...page,
  path: "/conferences/figures",
  validateSearch: figureSearch,
  component: lazyRouteComponent(() => patiently(() => import("./figures/FiguresPage.tsx")), "FiguresPage"),
});

const printings = createRoute({
  ...page,
  path: "/conferences/printings",
  component: lazyRouteComponent(() => patiently(() => import("./printings/PrintingsPage.tsx")), "PrintingsPage"),
});

const question = createRoute({
  ...page,
  path: "/conferences/dates/$questionId",
  component: lazyRouteComponent(() => patiently(() => import("./questions/QuestionPage.tsx")), "QuestionPage"),
});

const dates = createRoute({
  ...page,
  path: "/conferences/$conferenceId/dates",
  component: lazyRouteComponent(() => patiently(() => import("./dates/DatesPage.tsx")), "DatesPage"),
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

/** 会議: the list, what is planned, one sitting, one item of it, what was decided, and what has left the rooms. */
export const conferencePages = [
  conferences,
  newConference,
  tasks,
  requests,
  request,
  released,
  release,
  totals,
  figures,
  printings,
  issues,
  question,
  dates,
  conference,
  newItem,
  room,
] as const;
