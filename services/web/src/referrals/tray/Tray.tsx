import { Suspense } from "react";
import { fetched } from "../../api/fetched.ts";
import type { ReferralItem } from "../../api/types.ts";
import { LiveTable } from "../../parts/LiveTable.tsx";
import { denseColumns, referralColumns } from "../columns.tsx";
import { useLeft } from "../row/use-left.ts";
import { useRowDeeds } from "../row/use-row-deeds.tsx";
import type { Shown } from "../row/with-left.ts";
import { dense } from "./dense.ts";
import { KeyHint } from "./KeyHint.tsx";
import { SeveralBar } from "./SeveralBar.tsx";
import { SeveralResults } from "./SeveralResults.tsx";
import { selectColumn } from "./select-column.tsx";
import { useTray } from "./use-tray.ts";

const ReassignSeveral = fetched(() => import("./ReassignSeveral.tsx"), "ReassignSeveral");

interface TrayProps {
  caption: string;
  /** Names the list: the rows of another filter, or of a further page, are not news. */
  list: string;
  rows: readonly ReferralItem[];
}

type Row = Shown<ReferralItem>;

/** A box as a list: with keys, and with what can be done to several rows at once. */
export function Tray({ caption, list, rows }: TrayProps) {
  const { rows: kept, place } = useLeft(list, rows);
  const shown: readonly Row[] = kept ?? rows;
  const rowDeeds = useRowDeeds();
  const tray = useTray(shown, rowDeeds);
  const { choosable, selecting, several } = tray;
  const isDense = dense.use();
  const own = isDense ? denseColumns : referralColumns;
  const may = (row: Row) => choosable.some(({ id }) => id === row.id);
  const tick = selectColumn({ may, chosen: selecting.chosen, onSelect: tray.select });
  return (
    <>
      <SeveralBar rows={choosable} {...{ selecting, several }} onBegin={tray.begin} />
      <SeveralResults done={several.done} />
      {rowDeeds.refused}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the links and ticks of the rows. */}
      <div ref={place} onKeyDown={tray.onKeyDown}>
        <LiveTable
          {...{ caption, list }}
          columns={choosable.length > 0 ? [tick, ...own] : own}
          rows={shown}
          look={(row) => lookOf(row, selecting.chosen.has(row.id))}
          dense={isDense}
        />
      </div>
      {shown.length > 0 && <KeyHint />}
      {rowDeeds.box}
      {tray.reassigning && (
        <Suspense>
          <ReassignSeveral
            count={tray.fitting("reassign").length}
            onClose={() => tray.setReassigning(false)}
            onChoose={tray.reassign}
          />
        </Suspense>
      )}
    </>
  );
}

/** What has left the list is grey and says so; the chosen, and the one with the focus, stand out. */
function lookOf({ left }: Row, chosen: boolean): string {
  if (left) return "bg-solid-gray-50! grayscale";
  return chosen ? "bg-blue-50!" : "has-[a:focus-visible]:bg-blue-50!";
}
