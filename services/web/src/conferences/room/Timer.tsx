import timerIcon from "@material-symbols/svg-400/outlined/timer.svg?raw";
import { useEffect, useState } from "react";
import type { AgendaItem } from "../../api/types.ts";
import { Icon } from "../../parts/Icon.tsx";
import { beyondWords, elapsedOf, elapsedWords } from "./elapsed.ts";

const SECOND = 1_000;

/** 経過／予定. It runs for the eyes alone: a screen reader reads it when it comes there. */
export function Timer({ item }: { item: AgendaItem }) {
  const running = item.status === "running";
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    if (!running) return;
    setNow(new Date());
    const timer = setInterval(() => setNow(new Date()), SECOND);
    return () => clearInterval(timer);
  }, [running]);
  const elapsed = elapsedOf(item, now);
  const beyond = elapsed !== undefined && beyondWords(elapsed, item.minutes);
  return (
    <span
      className={`inline-flex flex-wrap items-center gap-x-2 text-std-18B-160 tabular-nums ${beyond ? "text-red-1000" : "text-solid-gray-900"}`}
    >
      <Icon svg={timerIcon} className="size-6" />
      {elapsed === undefined ? `予定 ${item.minutes}分` : `経過 ${elapsedWords(elapsed)}／予定 ${item.minutes}分`}
      {beyond && <span>（{beyond}）</span>}
    </span>
  );
}
