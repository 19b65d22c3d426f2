import openIcon from "@material-symbols/svg-400/outlined/door_open.svg?raw";
import closedIcon from "@material-symbols/svg-400/outlined/event_busy.svg?raw";
import type { Desk } from "../api/types.ts";
import { Icon } from "../parts/Icon.tsx";
import { openingWords } from "../words/opening.ts";
import { useNow } from "../words/use-now.ts";

/** Whether somebody is there now, and until when or from when. */
export function OpenState({ opening }: { opening: Desk["opening"] }) {
  const now = useNow();
  return (
    <span
      className={`inline-flex items-center gap-1 text-std-16N-170 leading-normal ${opening.open ? "text-green-1000" : "text-solid-gray-700"}`}
    >
      <Icon svg={opening.open ? openIcon : closedIcon} className="size-5" />
      {openingWords(opening, now)}
    </span>
  );
}
