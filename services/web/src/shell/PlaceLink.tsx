import { Link, useRouterState } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { placeOf, type placesFor } from "./places.ts";

interface PlaceLinkProps {
  place: ReturnType<typeof placesFor>[number];
  className: string;
  children: ReactNode;
}

/** A place in the rail or the bar, marked while one is anywhere in it: その他 holds pages of other addresses. */
export function PlaceLink({ place, className, children }: PlaceLinkProps) {
  const here = useRouterState({ select: ({ location }) => placeOf(location.pathname) === place.to });
  return (
    <Link
      to={place.to}
      activeOptions={{ exact: true, includeSearch: false }}
      aria-current={here ? "true" : undefined}
      aria-keyshortcuts={`Alt+${place.key}`}
      className={className}
    >
      {children}
    </Link>
  );
}
