import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { page } from "./shell-route.ts";

const display = createRoute({
  ...page,
  path: "/settings/display",
  component: lazyRouteComponent(() => import("../settings/display/DisplayPage.tsx"), "DisplayPage"),
});

const more = createRoute({
  ...page,
  path: "/more",
  component: lazyRouteComponent(() => import("../more/MorePage.tsx"), "MorePage"),
});

const conferences = createRoute({
  ...page,
  path: "/conferences",
  component: lazyRouteComponent(() => import("../conferences/ConferencesPage.tsx"), "ConferencesPage"),
});

const keyList = createRoute({
  ...page,
  path: "/help/keys",
  component: lazyRouteComponent(() => import("./keys/KeysPage.tsx"), "KeysPage"),
});

/** What the shell itself leads to. */
export const ownPages = [display, more, conferences, keyList] as const;
