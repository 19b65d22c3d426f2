import { type FocusEvent, useEffect, useEffectEvent, useRef, useState } from "react";
import { answer, client } from "../../../../api/client.ts";
import type { Minute } from "../../../../api/types.ts";

const EVERY = 20_000;

/** The row is one's own while the focus is in its form; the others read 「…さんが入力中」. */
export function useHold(minuteId: string, onAnswer: (row: Minute) => void) {
  const [error, setError] = useState<unknown>();
  const holding = useRef(false);
  // One word after the other: one that came late would hold a row that nobody is in any more.
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const say = useEffectEvent((hold: boolean) => {
    const said = last.current.then(() => sayHolding(minuteId, hold));
    last.current = said.then(
      (row) => {
        setError(undefined);
        onAnswer(row);
      },
      (refused) => hold && setError(refused),
    );
  });
  useEffect(() => {
    const timer = setInterval(() => holding.current && say(true), EVERY);
    const leave = () => holding.current && void sayHolding(minuteId, false).catch(() => undefined);
    addEventListener("pagehide", leave);
    return () => {
      clearInterval(timer);
      removeEventListener("pagehide", leave);
      void last.current.then(leave);
    };
  }, [minuteId]);
  return {
    error,
    onFocus: () => {
      if (holding.current) return;
      holding.current = true;
      say(true);
    },
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (currentTarget.contains(relatedTarget) || !holding.current) return;
      holding.current = false;
      say(false);
    },
    /** When everything that was said has been heard. */
    heard: () => last.current,
    /** The row was let go by what was done to it. */
    over: () => {
      holding.current = false;
    },
  };
}

const sayHolding = (minuteId: string, holding: boolean): Promise<Minute> =>
  answer(
    client.PUT("/api/minutes/{minuteId}/hold", {
      params: { path: { minuteId } },
      body: { holding },
      // Also while the page goes away.
      keepalive: true,
    }),
  );
