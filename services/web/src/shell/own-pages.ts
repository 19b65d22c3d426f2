import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { patiently } from "../api/fetched.ts";
import { page } from "./shell-route.ts";

const display = createRoute({
  ...page,
  path: "/settings/display",
  component: lazyRouteComponent(() => patiently(() => import("../settings/display/DisplayPage.tsx")), "DisplayPage"),
});

const more = createRoute({
  ...page,
  path: "/more",
  component: lazyRouteComponent(() => patiently(() => import("../more/MorePage.tsx")), "MorePage"),
});

const keyList = createRoute({
  ...page,
  path: "/help/keys",
  component: lazyRouteComponent(() => patiently(() => import("./keys/KeysPage.tsx")), "KeysPage"),
});

/** Whatever is no page: inside the shell, so that one goes on from there. */
const lost = createRoute({
  ...page,
  path: "$",
  component: lazyRouteComponent(() => patiently(() => import("./Lost.tsx")), "Lost"),
});

/** What the shell itself leads to. */
export const ownPages = [display, more, keyList, lost] as const;
