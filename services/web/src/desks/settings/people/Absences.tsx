import addIcon from "@material-symbols/svg-400/outlined/add.svg?raw";
import { absenceReasons } from "@tsunagi/contracts/codes";
import { tokyoDate } from "@tsunagi/japan";
import { useState } from "react";
import type { Absence, DeskSettings, NewAbsence } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { type Column, DataTable } from "../../../parts/DataTable.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { Refused } from "../../../parts/Refused.tsx";
import { Unfetched } from "../../../parts/Unfetched.tsx";
import { shortDay } from "../../../words/when.ts";
import { DeclareAbsence } from "./DeclareAbsence.tsx";
import { useAbsences, useDeclareAbsence, useEndAbsence } from "./use-absences.ts";

/** Who is away when, and who acts for them. Why is between them and who leads the desk. */
export function Absences({ settings }: { settings: DeskSettings }) {
  const [declaring, setDeclaring] = useState(false);
  const { data, error, refetch } = useAbsences();
  const putBack = useDeclareAbsence(() => undefined);
  const end = useEndAbsence((gone) => {
    const body = againOf(gone, tokyoDate(new Date()));
    return body && (() => putBack.mutate(body));
  });
  const columns = columnsWith((absence) => !end.isPending && end.mutate(absence));
  return (
    <Panel
      title="不在の予定"
      aside={
        <Button icon={addIcon} onClick={() => setDeclaring(true)}>
          不在の予定を入れる
        </Button>
      }
    >
      <div className="grid gap-4">
        <Unfetched error={error} stale={Boolean(data)} onRetry={() => void refetch()} />
        {data?.items.length === 0 && <p className="text-std-16N-170 text-solid-gray-700">予定はありません。</p>}
        {data && data.items.length > 0 && <DataTable caption="不在の予定" columns={columns} rows={data.items} />}
        <Refused error={end.error ?? putBack.error} />
      </div>
      {declaring && <DeclareAbsence settings={settings} onClose={() => setDeclaring(false)} />}
    </Panel>
  );
}

/** The same absence once more; nothing where it has begun, or where its reason is not this person's to know. */
function againOf({ staff, from, until, reason, deputy }: Absence, today: string): NewAbsence | undefined {
  if (!reason || from < today) return undefined;
  return { staffId: staff.id, from, until, reason, deputyId: deputy?.id ?? null };
}

const columnsWith = (end: (absence: Absence) => unknown): readonly Column<Absence>[] => [
  {
    key: "staff",
    head: "職員",
    cell: ({ staff }) => <span className="font-700 text-solid-gray-900">{staff.name}</span>,
  },
  {
    key: "days",
    head: "期間",
    cell: ({ from, until }) => (from === until ? shortDay(from) : `${shortDay(from)}〜${shortDay(until)}`),
    place: "col-span-2",
  },
  {
    key: "reason",
    head: "理由",
    cell: ({ reason }) => (reason ? `不在（${absenceReasons[reason]}）` : "不在"),
  },
  {
    key: "deputy",
    head: "代理",
    cell: ({ deputy }) => (deputy ? `代理 ${deputy.name}` : "代理なし"),
    place: "col-span-2",
  },
  {
    key: "end",
    head: "操作",
    cell: (absence) =>
      absence.actions.includes("end") && (
        <Button look="text" onClick={() => end(absence)} className="-ml-5">
          取り消す
          <span className="sr-only">
            （{absence.staff.name} {shortDay(absence.from)}から）
          </span>
        </Button>
      ),
    place: "col-span-2",
  },
];
