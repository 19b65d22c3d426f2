import { type LimitedDuty, limitedDuties, type Urgency, urgencies } from "@tsunagi/contracts/codes";
import { useState } from "react";
import type { DeskSettings } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { type Column, DataTable } from "../../../parts/DataTable.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { LimitsForm } from "./LimitsForm.tsx";
import { numberWords } from "./limits-form.ts";

type Limit = DeskSettings["limits"][number];
interface Row {
  readonly id: Urgency;
  readonly limits: readonly Limit[];
}

/** Within what time this desk answers: the town's numbers, and its own where it has said so. */
export function Limits({ settings }: { settings: DeskSettings }) {
  const [editing, setEditing] = useState(false);
  const mayEdit = settings.actions.includes("setLimits");
  const rows = [...Map.groupBy(settings.limits, ({ urgency }) => urgency)].map(([id, limits]) => ({ id, limits }));
  return (
    <Panel title="期限" aside={mayEdit && <Button onClick={() => setEditing(true)}>期限を変える</Button>}>
      <div className="grid gap-4">
        <p className="text-std-16N-170 text-solid-gray-700">
          緊急度Aは時計の時間で、B〜Dはこの窓口が開いている日で数えます。Aの初回接触は、いつも当日です。
        </p>
        <DataTable caption="期限" columns={columns} rows={rows} />
        {!mayEdit && <p className="text-std-16N-170 text-solid-gray-700">変えられるのは係長・主任です。</p>}
      </div>
      {editing && <LimitsForm settings={settings} onClose={() => setEditing(false)} />}
    </Panel>
  );
}

const ofDuty = (duty: LimitedDuty): Column<Row> => ({
  key: duty,
  head: limitedDuties[duty],
  cell: ({ limits }) => <Amount words={limitedDuties[duty]} limit={limits.find((one) => one.duty === duty)} />,
  place: "col-span-2",
});

const columns: readonly Column<Row>[] = [
  {
    key: "urgency",
    head: "緊急度",
    cell: ({ id }) => <span className="font-700 text-solid-gray-900">{urgencies[id]}</span>,
    place: "col-span-2",
  },
  ...(Object.keys(limitedDuties) as LimitedDuty[]).map(ofDuty),
];

/** The desk's number, or the town's; on a card the word of the column stands before it. */
function Amount({ words, limit }: { words: string; limit: Limit | undefined }) {
  return (
    <>
      <span className="text-solid-gray-700 @4xl:sr-only">{words} </span>
      {limit ? numberWords(limit.own ?? limit.standard, limit.unit) : "当日"}
      {limit && limit.own !== null && (
        <span className="block text-dns-14N-130 text-solid-gray-700">
          町の標準は{numberWords(limit.standard, limit.unit)}
        </span>
      )}
    </>
  );
}
