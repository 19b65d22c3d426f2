import heldIcon from "@material-symbols/svg-400/outlined/pause_circle.svg?raw";
import { holdReasons } from "@tsunagi/contracts/codes";
import type { ReferralItem } from "../api/types.ts";
import { Icon } from "../parts/Icon.tsx";
import { shortDay } from "../words/when.ts";

/** 保留中：本人の希望・12/1に再開. Waiting that is agreed on, in a calm colour. */
export function HoldMark({ hold }: { hold: ReferralItem["hold"] }) {
  if (!hold) return null;
  return (
    <span className="inline-flex items-start gap-1 text-std-16N-170 leading-normal text-solid-gray-800">
      <Icon svg={heldIcon} className="mt-0.5 size-5" />
      保留中：{holdReasons[hold.code]}・{shortDay(hold.resumeOn)}に再開
    </span>
  );
}
