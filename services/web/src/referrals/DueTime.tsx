import alarmIcon from "@material-symbols/svg-400/outlined/alarm.svg?raw";
import warningIcon from "@material-symbols/svg-400/outlined/warning-fill.svg?raw";
import { Icon } from "../parts/Icon.tsx";
import { type Pressure, remaining } from "../words/remaining.ts";
import { useNow } from "../words/use-now.ts";
import { dueWords } from "../words/when.ts";

const TONES: Record<Pressure, string> = {
  over: "font-700 text-red-1000",
  soon: "font-700 text-orange-1000",
  calm: "text-solid-gray-700",
};

/** The due time and what is left of it, in words. Pressure is an icon and a weight before it is a colour. */
export function DueTime({ dueAt }: { dueAt: string | null }) {
  const now = useNow();
  if (!dueAt) return <span className="text-solid-gray-700">期限なし</span>;
  const { words, pressure } = remaining(new Date(dueAt), now);
  return (
    <span className="inline-grid leading-snug">
      <time dateTime={dueAt} className="whitespace-nowrap text-solid-gray-900">
        {dueWords(new Date(dueAt), now)}
      </time>
      <span className={`inline-flex items-center gap-1 whitespace-nowrap ${TONES[pressure]}`}>
        {pressure !== "calm" && <Icon svg={pressure === "over" ? warningIcon : alarmIcon} className="size-5" />}
        {words}
      </span>
    </span>
  );
}
