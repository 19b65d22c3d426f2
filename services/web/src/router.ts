import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { claimTab, meQuery } from "./api/me.ts";
import { queryClient } from "./api/query-client.ts";
import { refusedWith } from "./api/refusal.ts";
import { type CaseTab, caseTabs } from "./cases/tabs.ts";
import { type Box, type BoxStatus, boxes, boxStatuses } from "./referrals/boxes.ts";
import { Lost } from "./shell/Lost.tsx";
import { Shell } from "./shell/Shell.tsx";
import { Unreachable } from "./shell/Unreachable.tsx";

const textOf = (value: unknown) => (typeof value === "string" ? value : undefined);

const isTab = (value: unknown): value is CaseTab => typeof value === "string" && value in caseTabs;

const root = createRootRoute({ notFoundComponent: Lost });

const login = createRoute({
  getParentRoute: () => root,
  path: "/login",
  validateSearch: (search): { back?: string } =>
    /^\/(?!\/)/.test(textOf(search.back) ?? "") ? { back: String(search.back) } : {},
  component: lazyRouteComponent(() => import("./session/LoginPage.tsx"), "LoginPage"),
});

const shell = createRoute({
  getParentRoute: () => root,
  id: "signed-in",
  component: Shell,
  errorComponent: Unreachable,
  beforeLoad: async ({ location }) => {
    const me = await queryClient.ensureQueryData(meQuery()).catch((error: unknown) => {
      if (!refusedWith(error, 401)) throw error;
      throw redirect({ to: "/login", search: location.href === "/" ? {} : { back: location.href }, replace: true });
    });
    claimTab(me);
  },
});

const page = { getParentRoute: () => shell } as const;

const today = createRoute({
  ...page,
  path: "/",
  component: lazyRouteComponent(() => import("./today/TodayPage.tsx"), "TodayPage"),
});
const referrals = createRoute({
  ...page,
  path: "/referrals",
  validateSearch: (search): { box?: Box; status?: BoxStatus } => {
    const box = (Object.keys(boxes) as Box[]).find((one) => one === search.box);
    const status = boxStatuses.find((one) => one === search.status);
    return { ...(box && { box }), ...(status && { status }) };
  },
  component: lazyRouteComponent(() => import("./referrals/ReferralListPage.tsx"), "ReferralListPage"),
});
const newReferral = createRoute({
  ...page,
  path: "/referrals/new",
  validateSearch: (search): { case?: string } => (textOf(search.case) ? { case: String(search.case) } : {}),
  component: lazyRouteComponent(() => import("./referrals/compose/NewReferralPage.tsx"), "NewReferralPage"),
});
const referral = createRoute({
  ...page,
  path: "/referrals/$referralId",
  component: lazyRouteComponent(() => import("./referrals/ReferralPage.tsx"), "ReferralPage"),
});
const draft = createRoute({
  ...page,
  path: "/referrals/$referralId/draft",
  component: lazyRouteComponent(() => import("./referrals/compose/DraftPage.tsx"), "DraftPage"),
});
const cases = createRoute({
  ...page,
  path: "/cases",
  component: lazyRouteComponent(() => import("./cases/CaseListPage.tsx"), "CaseListPage"),
});
const newCase = createRoute({
  ...page,
  path: "/cases/new",
  component: lazyRouteComponent(() => import("./cases/NewCasePage.tsx"), "NewCasePage"),
});
const supportCase = createRoute({
  ...page,
  path: "/cases/$caseId",
  validateSearch: (search): { tab?: CaseTab; consent?: true; desk?: string } => ({
    ...(search.tab !== undefined && search.tab !== "timeline" && isTab(search.tab) && { tab: search.tab }),
    ...(search.consent === true && { consent: true as const }),
    ...(textOf(search.desk) && { desk: String(search.desk) }),
  }),
  component: lazyRouteComponent(() => import("./cases/CasePage.tsx"), "CasePage"),
});
const person = createRoute({
  ...page,
  path: "/cases/$caseId/person",
  component: lazyRouteComponent(() => import("./cases/person/RevisePersonPage.tsx"), "RevisePersonPage"),
});
const seen = createRoute({
  ...page,
  path: "/cases/$caseId/seen",
  validateSearch: (search): { desk?: string; staff?: string } => ({
    ...(textOf(search.desk) && { desk: String(search.desk) }),
    ...(textOf(search.staff) && { staff: String(search.staff) }),
  }),
  component: lazyRouteComponent(() => import("./cases/audience/SeenAsPage.tsx"), "SeenAsPage"),
});
const basis = createRoute({
  ...page,
  path: "/bases/$basisId",
  component: lazyRouteComponent(() => import("./cases/basis/BasisPage.tsx"), "BasisPage"),
});
const search = createRoute({
  ...page,
  path: "/search",
  component: lazyRouteComponent(() => import("./search/SearchPage.tsx"), "SearchPage"),
});
const desks = createRoute({
  ...page,
  path: "/desks",
  component: lazyRouteComponent(() => import("./desks/DeskListPage.tsx"), "DeskListPage"),
});

const casePages = [cases, newCase, supportCase, person, seen] as const;

export const router = createRouter({
  routeTree: root.addChildren([
    login,
    shell.addChildren([today, search, desks, basis, referrals, newReferral, referral, draft, ...casePages]),
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
