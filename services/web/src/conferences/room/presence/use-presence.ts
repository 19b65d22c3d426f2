import { useEffect, useEffectEvent, useState } from "react";
import { answer, client } from "../../../api/client.ts";
import type { AgendaItem, Room } from "../../../api/types.ts";
import type { OpenMinutes } from "../minutes/open-minutes.ts";

/** How often a visible page says that somebody is there. */
const EVERY = 20_000;
/** Somebody who has just come in is about to be heard of. */
const ONCE_MORE = 2_000;

type People = Room["people"];
const NOBODY: People = [];

/** Says that somebody is in the room while the page is seen, and tells who else is, and who writes where. */
export function usePresence(item: AgendaItem, minutes: OpenMinutes): People {
  const agendaItemId = item.id;
  const [people, setPeople] = useState<People>(NOBODY);
  const look = useEffectEvent(() => {
    const then = minutes.asked();
    attend(agendaItemId, document.visibilityState === "visible")
      .then((room) => {
        setPeople(room.people);
        minutes.keepHolds(room.held, then);
      })
      .catch(() => undefined);
  });
  useEffect(() => {
    const leave = () => void attend(agendaItemId, false).catch(() => undefined);
    const again = () => look();
    look();
    const timer = setInterval(() => document.visibilityState === "visible" && look(), EVERY);
    document.addEventListener("visibilitychange", again);
    addEventListener("pagehide", leave);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", again);
      removeEventListener("pagehide", leave);
      leave();
    };
  }, [agendaItemId]);
  // Whoever has just confirmed secrecy is about to be there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what moves the item is what makes it look again.
  useEffect(() => {
    const soon = setTimeout(() => look(), ONCE_MORE);
    return () => clearTimeout(soon);
  }, [item]);
  return people;
}

const attend = (agendaItemId: string, here: boolean): Promise<Room> =>
  answer(
    client.PUT("/api/agenda-items/{agendaItemId}/presence", {
      params: { path: { agendaItemId } },
      body: { here },
      // Also while the page goes away.
      keepalive: true,
    }),
  );
