import { createRootRoute, createRoute, redirect } from "@tanstack/react-router";
import { claimTab, meQuery } from "../api/me.ts";
import { queryClient } from "../api/query-client.ts";
import { refusedWith } from "../api/refusal.ts";
import { beginUncovered } from "../session/cover/covered.ts";
import { rememberDisplay } from "../settings/display/display.ts";
import { Shell } from "./Shell.tsx";
import { Unreachable } from "./Unreachable.tsx";

export const root = createRootRoute();

/** What stands around every page of somebody who is signed in. */
export const shell = createRoute({
  getParentRoute: () => root,
  id: "signed-in",
  component: Shell,
  errorComponent: Unreachable,
  beforeLoad: async ({ location }) => {
    await beginUncovered();
    const me = await queryClient.ensureQueryData(meQuery()).catch((error: unknown) => {
      if (!refusedWith(error, 401)) throw error;
      throw redirect({ to: "/login", search: location.href === "/" ? {} : { back: location.href }, replace: true });
    });
    claimTab(me);
    rememberDisplay(me);
  },
});

/** How a page says that it stands in the shell. */
export const page = { getParentRoute: () => shell } as const;
