import arrowIcon from "@material-symbols/svg-400/outlined/arrow_forward.svg?raw";
import { Icon } from "../parts/Icon.tsx";

/** つなぎ元 → つなぎ先. A line breaks before the arrow and not inside the name of a desk. */
export function Route({ from, to }: { from: string; to: string }) {
  return (
    <>
      <span className="inline-block [overflow-wrap:anywhere] [word-break:auto-phrase]">{from}</span>
      <span className="sr-only">から</span>{" "}
      <span className="inline-flex gap-1 align-top [overflow-wrap:anywhere] [word-break:auto-phrase]">
        <Icon svg={arrowIcon} className="mt-[0.2em] size-5 text-blue-900" />
        {to}
      </span>
      <span className="sr-only">へ</span>
    </>
  );
}
