import doneIcon from "@material-symbols/svg-400/outlined/check_circle.svg?raw";
import { Link } from "@tanstack/react-router";
import type { ReferralItem } from "../api/types.ts";
import { useCalmRows } from "../live/use-calm-rows.ts";
import { useFreshRows } from "../live/use-fresh-rows.ts";
import { Icon } from "../parts/Icon.tsx";
import { Loading } from "../parts/Loading.tsx";
import { NewsPill } from "../parts/NewsPill.tsx";
import { Unfetched } from "../parts/Unfetched.tsx";
import { useLeft } from "../referrals/row/use-left.ts";
import type { Shown } from "../referrals/row/with-left.ts";
import type { LaneData } from "./use-lanes.ts";
import { WaitingRow } from "./WaitingRow.tsx";

const NONE: readonly Shown<ReferralItem>[] = [];

/** One kind of waiting with its つなぎ. Nothing in it moves while somebody is in it. */
export function Lane({ lane }: { lane: LaneData }) {
  const { rows: kept, place: around } = useLeft(lane.list, lane.rows);
  const { rows, waiting, show, place } = useCalmRows(lane.list, kept ?? NONE);
  const fresh = useFreshRows(lane.list, lane.rows && rows);
  return (
    <section aria-labelledby={lane.id} className="@container">
      <div className="mb-2 flex flex-wrap items-baseline gap-x-4">
        <h2 id={lane.id} className="scroll-mt-24 text-std-20B-150 text-solid-gray-900">
          {lane.name}
          {lane.rows && <span className="ml-2 text-std-18N-160">{lane.rows.length}件</span>}
        </h2>
        {lane.rows?.length !== 0 && <p className="text-std-16N-170 text-solid-gray-700">{lane.words}</p>}
        {lane.id === "confirm" && Boolean(lane.rows?.length) && (
          <Link to="/referrals" search={{ box: "mine", status: "reported" }} className="link text-std-16N-170">
            まとめて確認する
          </Link>
        )}
      </div>
      <Unfetched error={lane.error} stale={Boolean(lane.rows)} onRetry={lane.retry} />
      {!lane.rows && !lane.error && <Loading rows={2} />}
      {lane.rows?.length === 0 && rows.length === 0 && (
        <p className="flex items-center gap-2 border-t border-solid-gray-420 py-4 text-std-16N-170 text-solid-gray-700">
          <Icon svg={doneIcon} className="size-6 text-success-2" />
          {lane.empty}
        </p>
      )}
      <div ref={around}>
        <div ref={place}>
          <NewsPill waiting={waiting} onShow={show} place={place} />
          {rows.length > 0 && (
            <ul className="border-t border-solid-gray-420">
              {rows.map((row) => (
                <WaitingRow key={row.id} row={row} late={lane.id === "overdue"} mark={fresh.get(row.id)} />
              ))}
            </ul>
          )}
        </div>
      </div>
    </section>
  );
}
