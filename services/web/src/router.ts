import { createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { patiently } from "./api/fetched.ts";
import { caseSearch } from "./cases/case-search.ts";
import { conferencePages } from "./conferences/pages.ts";
import { boxSearch } from "./referrals/box-search.ts";
import { ownPages } from "./shell/own-pages.ts";
import { page, root, shell } from "./shell/shell-route.ts";

const textOf = (value: unknown) => (typeof value === "string" ? value : undefined);

const login = createRoute({
  getParentRoute: () => root,
  path: "/login",
  validateSearch: (search): { back?: string } =>
    /^\/(?!\/)/.test(textOf(search.back) ?? "") ? { back: String(search.back) } : {},
  component: lazyRouteComponent(() => patiently(() => import("./session/LoginPage.tsx")), "LoginPage"),
});

/** For people without an account: what opens it stands behind the #, and so in no log. */
const guest = createRoute({
  getParentRoute: () => root,
  path: "/guest",
  component: lazyRouteComponent(() => patiently(() => import("./guest/GuestPage.tsx")), "GuestPage"),
});

const today = createRoute({
  ...page,
  path: "/",
  component: lazyRouteComponent(() => patiently(() => import("./today/TodayPage.tsx")), "TodayPage"),
});
const referrals = createRoute({
  ...page,
  path: "/referrals",
  validateSearch: boxSearch,
  component: lazyRouteComponent(() => patiently(() => import("./referrals/ReferralListPage.tsx")), "ReferralListPage"),
});
const newReferral = createRoute({
  ...page,
  path: "/referrals/new",
  validateSearch: (search): { case?: string; previous?: string; desk?: string } => ({
    ...(textOf(search.case) && { case: String(search.case) }),
    ...(textOf(search.previous) && { previous: String(search.previous) }),
    ...(textOf(search.desk) && { desk: String(search.desk) }),
  }),
  component: lazyRouteComponent(
    () => patiently(() => import("./referrals/compose/NewReferralPage.tsx")),
    "NewReferralPage",
  ),
});
const referral = createRoute({
  ...page,
  path: "/referrals/$referralId",
  component: lazyRouteComponent(() => patiently(() => import("./referrals/ReferralPage.tsx")), "ReferralPage"),
});
const draft = createRoute({
  ...page,
  path: "/referrals/$referralId/draft",
  component: lazyRouteComponent(() => patiently(() => import("./referrals/compose/DraftPage.tsx")), "DraftPage"),
});
const cases = createRoute({
  ...page,
  path: "/cases",
  component: lazyRouteComponent(() => patiently(() => import("./cases/CaseListPage.tsx")), "CaseListPage"),
});
const newCase = createRoute({
  ...page,
  path: "/cases/new",
  component: lazyRouteComponent(() => patiently(() => import("./cases/NewCasePage.tsx")), "NewCasePage"),
});
const supportCase = createRoute({
  ...page,
  path: "/cases/$caseId",
  validateSearch: caseSearch,
  component: lazyRouteComponent(() => patiently(() => import("./cases/CasePage.tsx")), "CasePage"),
});
const person = createRoute({
  ...page,
  path: "/cases/$caseId/person",
  component: lazyRouteComponent(
    () => patiently(() => import("./cases/person/RevisePersonPage.tsx")),
    "RevisePersonPage",
  ),
});
const seen = createRoute({
  ...page,
  path: "/cases/$caseId/seen",
  validateSearch: (search): { desk?: string; staff?: string } => ({
    ...(textOf(search.desk) && { desk: String(search.desk) }),
    ...(textOf(search.staff) && { staff: String(search.staff) }),
  }),
  component: lazyRouteComponent(() => patiently(() => import("./cases/audience/SeenAsPage.tsx")), "SeenAsPage"),
});
const basis = createRoute({
  ...page,
  path: "/bases/$basisId",
  component: lazyRouteComponent(() => patiently(() => import("./cases/basis/BasisPage.tsx")), "BasisPage"),
});
const search = createRoute({
  ...page,
  path: "/search",
  component: lazyRouteComponent(() => patiently(() => import("./search/SearchPage.tsx")), "SearchPage"),
});
const desks = createRoute({
  ...page,
  path: "/desks",
  validateSearch: (search): { place?: string; open?: true; taking?: true } => ({
    ...(textOf(search.place) && { place: String(search.place) }),
    ...(search.open === true && { open: true as const }),
    ...(search.taking === true && { taking: true as const }),
  }),
  component: lazyRouteComponent(() => patiently(() => import("./desks/DeskListPage.tsx")), "DeskListPage"),
});

const desk = createRoute({
  ...page,
  path: "/desks/$deskId",
  component: lazyRouteComponent(() => patiently(() => import("./desks/card/DeskPage.tsx")), "DeskPage"),
});

const staff = createRoute({
  ...page,
  path: "/staff",
  component: lazyRouteComponent(() => patiently(() => import("./staff/StaffPage.tsx")), "StaffPage"),
});

const incidents = createRoute({
  ...page,
  path: "/incidents",
  component: lazyRouteComponent(() => patiently(() => import("./incidents/IncidentListPage.tsx")), "IncidentListPage"),
});

const incident = createRoute({
  ...page,
  path: "/incidents/$incidentId",
  component: lazyRouteComponent(() => patiently(() => import("./incidents/IncidentPage.tsx")), "IncidentPage"),
});

const deskSettings = createRoute({
  ...page,
  path: "/desks/$deskId/settings",
  component: lazyRouteComponent(() => patiently(() => import("./desks/settings/SettingsPage.tsx")), "SettingsPage"),
});

const notifications = createRoute({
  ...page,
  path: "/settings/notifications",
  component: lazyRouteComponent(() => patiently(() => import("./settings/NotificationsPage.tsx")), "NotificationsPage"),
});

/** Not in the menu: where every part is looked at and tested. */
const gallery = createRoute({
  ...page,
  path: "/dev/gallery",
  component: lazyRouteComponent(() => patiently(() => import("./gallery/GalleryPage.tsx")), "GalleryPage"),
});

const casePages = [cases, newCase, supportCase, person, seen] as const;

export const router = createRouter({
  routeTree: root.addChildren([
    login,
    guest,
    shell.addChildren([
      today,
      notifications,
      staff,
      incidents,
      incident,
      search,
      desks,
      desk,
      deskSettings,
      basis,
      referrals,
      newReferral,
      referral,
      draft,
      ...casePages,
      ...conferencePages,
      ...ownPages,
      gallery,
    ]),
  ]),
  defaultPreload: "intent",
  scrollRestoration: true,
  defaultPendingMs: 300,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
