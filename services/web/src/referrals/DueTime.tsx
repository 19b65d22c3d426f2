import alarmIcon from "@material-symbols/svg-400/outlined/alarm.svg?raw";
import warningIcon from "@material-symbols/svg-400/outlined/warning-fill.svg?raw";
import { Icon } from "../parts/Icon.tsx";
import { type Pressure, remaining } from "../words/remaining.ts";
import { useNow } from "../words/use-now.ts";
import { dueWords } from "../words/when.ts";
import { AgingBar } from "./row/AgingBar.tsx";

const TONES: Record<Pressure, string> = {
  over: "font-700 text-red-1000",
  soon: "font-700 text-orange-1000",
  calm: "text-solid-gray-700",
};

interface DueTimeProps {
  dueAt: string | null;
  /** Also as a length, where many stand below each other and the eye compares. */
  bar?: boolean;
  /** On one line: what is left, and the day only on a closer look. */
  line?: boolean;
}

/** The due time and what is left of it, in words. Pressure is an icon and a weight before it is a colour. */
export function DueTime({ dueAt, bar, line }: DueTimeProps) {
  const now = useNow();
  if (!dueAt) return <span className="text-solid-gray-700">期限なし</span>;
  const at = dueWords(new Date(dueAt), now);
  const { words, pressure } = remaining(new Date(dueAt), now);
  return (
    <span
      title={line ? at : undefined}
      className={line ? "relative inline-flex items-center gap-x-3" : "inline-grid gap-y-0.5 leading-snug"}
    >
      <time dateTime={dueAt} className={line ? "sr-only" : "whitespace-nowrap text-solid-gray-900"}>
        {at}
      </time>
      <span className={`inline-flex items-center gap-1 whitespace-nowrap ${line ? "min-w-24" : ""} ${TONES[pressure]}`}>
        {pressure !== "calm" && <Icon svg={pressure === "over" ? warningIcon : alarmIcon} className="size-5" />}
        {words}
      </span>
      {bar && <AgingBar dueAt={dueAt} short={line} />}
    </span>
  );
}
