import doneIcon from "@material-symbols/svg-400/outlined/check_circle.svg?raw";
import { Icon } from "../../parts/Icon.tsx";
import { useNow } from "../../words/use-now.ts";
import { dueWords } from "../../words/when.ts";
import type { LaneData } from "../use-lanes.ts";
import { nextDue } from "./next-due.ts";
import { useWaitsBeside } from "./use-waits-beside.ts";

/** The best news of a morning, and until when it holds. */
export function NothingWaits({ lanes }: { lanes: readonly LaneData[] }) {
  const now = useNow();
  const due = nextDue(lanes);
  const waits = useWaitsBeside(now);
  if (!due || waits) return null;
  return (
    <p className="mb-6 flex items-center gap-3 rounded-12 border border-success-2 px-4 py-3 text-std-17B-170 text-solid-gray-900 sm:px-6">
      <Icon svg={doneIcon} className="size-7 text-success-2" />
      <span>
        今日の要対応はありません。
        {due.next && `次の期限は ${dueWords(due.next.at, now)}（${due.next.number}）です。`}
      </span>
    </p>
  );
}
