import { useEffect, useState } from "react";
import type { AgendaItem } from "../../../api/types.ts";
import { onHints } from "../../../live/hints.ts";
import { live } from "../../../live/live.ts";
import { inOrder } from "./known-rows.ts";
import { type OpenMinutes, openMinutes } from "./open-minutes.ts";

/** How often it asks where the line does not tell. */
const WITHOUT_LINE = 3_000;
/** What no hint has told, or a lost one. */
const WHOLE_EVERY = 60_000;

/** Follows the minutes of an item for as long as the page stands. `look` fetches the item: true where it has changed. */
export function useMinutes({ id, version }: AgendaItem, look: () => Promise<boolean>) {
  const [minutes] = useState(() => openMinutes(id, look));
  useEffect(() => {
    const timers = [
      setInterval(() => live.get() !== "on" && minutes.ask(), WITHOUT_LINE),
      setInterval(() => document.visibilityState === "visible" && minutes.anew(), WHOLE_EVERY),
    ];
    const quiet = [
      onHints((hints) => minutes.hint(hints.filter((hint) => hint.topic === "agenda_item" && hint.id === id).length)),
      live.subscribe(() => live.get() === "on" && minutes.ask()),
    ];
    const back = () => document.visibilityState === "visible" && minutes.ask();
    document.addEventListener("visibilitychange", back);
    addEventListener("online", minutes.ask);
    return () => {
      for (const timer of timers) clearInterval(timer);
      for (const stop of quiet) stop();
      document.removeEventListener("visibilitychange", back);
      removeEventListener("online", minutes.ask);
    };
  }, [id, minutes]);
  // What may be done to a row follows the item.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version is what makes it read anew.
  useEffect(() => minutes.anew(), [minutes, version]);
  useOwnAnchor();
  return minutes;
}

/** The rows in their order; undefined until they have been read once. */
export function useRows({ known, state }: OpenMinutes) {
  const { read, error } = state.use();
  const rows = inOrder(known.use());
  return { rows: read || rows.length > 0 ? rows : undefined, error };
}

/** What stays under a hand is seen to here: the browser's own way of it would count the same shift twice. */
function useOwnAnchor() {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty("overflow-anchor", "none");
    return () => {
      style.removeProperty("overflow-anchor");
    };
  }, []);
}
