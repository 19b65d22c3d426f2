import outIcon from "@material-symbols/svg-400/outlined/outbox.svg?raw";
import { Suspense, useState } from "react";
import { fetched } from "../../../api/fetched.ts";
import type { AgendaItem, Minute } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import type { OpenMinutes } from "../minutes/open-minutes.ts";
import { kept } from "../minutes/writing/kept.ts";
import { LeftLines } from "./LeftLines.tsx";

const ReleaseDialog = fetched(() => import("./ReleaseDialog.tsx"), "ReleaseDialog");

interface LeftProps {
  row: Minute;
  item: AgendaItem;
  host: { id: string; name: string } | undefined;
  minutes: OpenMinutes;
  place: number;
}

/** What of a row has left the room, and how the chair lets it: everything stays on record, also what was taken back. */
export function Left({ row, item, host, minutes, place }: LeftProps) {
  const [releasing, setReleasing] = useState(false);
  const mayRelease = row.actions.includes("release");
  const isKept = kept("release", row.agendaItemId, row.id) !== undefined;
  if (row.releases.length === 0 && !mayRelease) return null;
  return (
    <div className="grid gap-2">
      <LeftLines row={row} host={host} label={`${place}行目から会議の外に出たもの`} />
      {mayRelease && (
        <Button icon={outIcon} look="text" onClick={() => setReleasing(true)} className="-ml-5 justify-self-start">
          {`この決定を開示する${isKept ? "（書きかけあり）" : ""}`}
          <span className="sr-only">（{place}行目）</span>
        </Button>
      )}
      {mayRelease && releasing && (
        <Suspense>
          <ReleaseDialog
            {...{ row, item, host, minutes }}
            onClose={() => setReleasing(false)}
            onReopen={() => setReleasing(true)}
          />
        </Suspense>
      )}
    </div>
  );
}
