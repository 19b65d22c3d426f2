import { useEffect, useState } from "react";
import { answer, client } from "../../api/client.ts";
import type { Presence } from "../../api/types.ts";

/** How often a visible page says that somebody is there. */
const EVERY = 20_000;

/** Somebody who moved it came a moment ago, and is about to say so. */
const ONCE_MORE = 1_500;

type People = Presence["people"];
const NOBODY: People = [];

/**
 * Says that this page is being looked at while it is, and tells who else looks: at once, whenever the つなぎ moves, and now
 * and then. Nobody is kept waiting for it, and no failure of it is shown.
 */
export function usePresence({ id, version }: { id: string; version: number }, wanted: boolean): People {
  const [people, setPeople] = useState<People>(NOBODY);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version is what makes it look again.
  useEffect(() => {
    if (!wanted) return;
    let over = false;
    const look = () => {
      const here = document.visibilityState === "visible";
      attend(id, here)
        .then((answered) => !over && setPeople(here ? answered.people : NOBODY))
        .catch(() => undefined);
    };
    look();
    const soon = setTimeout(look, ONCE_MORE);
    const timer = setInterval(() => document.visibilityState === "visible" && look(), EVERY);
    document.addEventListener("visibilitychange", look);
    return () => {
      over = true;
      clearTimeout(soon);
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [id, version, wanted]);
  useEffect(() => {
    if (!wanted) return;
    const leave = () => void attend(id, false).catch(() => undefined);
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
      leave();
    };
  }, [id, wanted]);
  return people;
}

const attend = (referralId: string, here: boolean): Promise<Presence> =>
  answer(
    client.PUT("/api/referrals/{referralId}/presence", {
      params: { path: { referralId } },
      body: { here },
      // Also while the page goes away.
      keepalive: true,
    }),
  );
