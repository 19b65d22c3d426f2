import issueIcon from "@material-symbols/svg-400/outlined/location_city.svg?raw";
import { Suspense, useState } from "react";
import { fetched } from "../../../api/fetched.ts";
import type { Minute } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { Chip } from "../../../parts/Chip.tsx";

const RaiseDialog = fetched(() => import("./RaiseDialog.tsx"), "RaiseDialog");

/** 不足する資源 → 地域課題, once for each row. */
export function Raised({ row, place }: { row: Minute; place: number }) {
  const [raising, setRaising] = useState(false);
  // The row itself does not change with it: nobody else in the room is told.
  const [raisedNow, setRaisedNow] = useState(false);
  if (row.isRaised || raisedNow)
    return (
      <p>
        <Chip tone="green" icon={issueIcon}>
          地域課題に出しました
        </Chip>
      </p>
    );
  if (!row.actions.includes("raise")) return null;
  return (
    <>
      <Button icon={issueIcon} look="text" onClick={() => setRaising(true)} className="-ml-5 justify-self-start">
        地域課題に出す<span className="sr-only">（{place}行目）</span>
      </Button>
      {raising && (
        <Suspense>
          <RaiseDialog row={row} onRaised={() => setRaisedNow(true)} onClose={() => setRaising(false)} />
        </Suspense>
      )}
    </>
  );
}
