import { useNow } from "../../words/use-now.ts";
import { aging } from "./aging.ts";

const LOOKS = { over: "text-red-1000", soon: "text-orange-1000", calm: "text-blue-900" } as const;
const WIDTH = 96;
const STRIPES = [8, 20, 32, 44, 56, 68, 80, 92];

/**
 * How much of the time is used up. The words beside it say the same; here it is a length, and the shape changes with the
 * pressure: plain, notched at its end, hatched once it is over. Never colour alone.
 */
export function AgingBar({ dueAt, short }: { dueAt: string; short?: boolean | undefined }) {
  const { pressure, used } = aging(new Date(dueAt), useNow());
  const end = Math.round(used * WIDTH);
  return (
    <svg
      viewBox={`0 0 ${WIDTH} 8`}
      aria-hidden="true"
      data-aging={pressure}
      className={`block h-2 shrink-0 ${short ? "w-16" : "w-24"} forced-colors:text-[CanvasText] ${LOOKS[pressure]}`}
    >
      <rect x="0.5" y="0.5" width={WIDTH - 1} height="7" rx="3.5" fill="none" stroke="currentColor" />
      <rect x="0.5" y="0.5" width={Math.max(end - 1, 4)} height="7" rx="3.5" fill="currentColor" />
      {pressure === "soon" && <path d={`M${end - 1} 0v8l5-4z`} fill="currentColor" />}
      {pressure === "over" &&
        STRIPES.map((x) => (
          <path key={x} d={`M${x} 8l5-8h3l-5 8z`} className="fill-white forced-colors:fill-[Canvas]" />
        ))}
    </svg>
  );
}
