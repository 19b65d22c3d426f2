import arrowIcon from "@material-symbols/svg-400/outlined/arrow_forward.svg?raw";
import { Icon } from "../parts/Icon.tsx";

/** つなぎ元 → つなぎ先. A line breaks before the arrow and not inside the name of a desk. */
export function Route({ from, to }: { from: string; to: string }) {
  return (
    <>
      <span className="inline-block">{from}</span>
      <span className="sr-only">から</span>{" "}
      <span className="inline-block">
        <Icon svg={arrowIcon} className="mr-1 inline size-5 align-text-bottom text-blue-900" />
        {to}
      </span>
      <span className="sr-only">へ</span>
    </>
  );
}
