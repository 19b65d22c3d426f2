import openIcon from "@material-symbols/svg-400/outlined/check_circle.svg?raw";
import pausedIcon from "@material-symbols/svg-400/outlined/do_not_disturb_on.svg?raw";
import staleIcon from "@material-symbols/svg-400/outlined/history.svg?raw";
import busyIcon from "@material-symbols/svg-400/outlined/hourglass_top.svg?raw";
import type { Desk } from "../api/types.ts";
import { Icon } from "../parts/Icon.tsx";
import { receptionWords, staleWords } from "../words/reception.ts";
import { useNow } from "../words/use-now.ts";

const LOOKS = {
  open: { icon: openIcon, tone: "text-green-1000" },
  busy: { icon: busyIcon, tone: "text-orange-1000" },
  paused: { icon: pausedIcon, tone: "text-red-1000" },
} as const;

/** 受入状況: shape, word and colour, and how far the word can be trusted. Where nobody has said anything, only that. */
export function ReceptionMark({ state }: { state: Desk["state"] }) {
  const { icon, tone } = LOOKS[state.code];
  const stale = staleWords(state, useNow());
  return (
    <span className="inline-flex flex-wrap gap-x-4 text-std-16N-170 leading-normal">
      {state.checkedAt && (
        <span className={`inline-flex items-start gap-1 ${tone}`}>
          <Icon svg={icon} className="mt-0.5 size-5" />
          {receptionWords(state)}
        </span>
      )}
      {stale && (
        <span className="inline-flex items-start gap-1 text-solid-gray-700">
          <Icon svg={staleIcon} className="mt-0.5 size-5" />
          {stale}
        </span>
      )}
    </span>
  );
}
