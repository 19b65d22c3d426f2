import type { AgendaItem, Seat } from "../../../api/types.ts";
import { usePaletteDeed } from "../../../palette/deeds.ts";
import { Button } from "../../../parts/Button.tsx";
import { Refused } from "../../../parts/Refused.tsx";
import { toast } from "../../../parts/toast.ts";
import { useMarkAll } from "./use-attendance.ts";

/** 出欠 of the whole roster: how far it is, and one press for the ordinary day. */
export function AttendanceHead({ item, seats }: { item: AgendaItem; seats: readonly Seat[] }) {
  const open = seats.filter(({ attendance }) => attendance === null);
  const seen = open.filter(({ wasInRoom }) => wasInRoom);
  const marking = useMarkAll(item.id, () => toast("出欠を入れました"));
  const press = (among: "everybody" | "in_room") => marking.isPending || marking.mutate(among);
  const may = item.actions.includes("markAttendance") && open.length > 0 && seats.length > 0;
  usePaletteDeed("全員出席にする", "ぜんいんしゅっせき しゅっけつ", may ? () => press("everybody") : undefined);
  if (!may) return null;
  return (
    <div className="grid justify-items-start gap-3 rounded-12 border border-blue-200 bg-blue-50 p-4">
      <p className="text-std-16N-170">出欠がまだの人が{open.length}人います。入れおわるまで、会議を終えられません。</p>
      {seen.length > 0 && seen.length < open.length && (
        <Button onClick={() => press("in_room")} busy={marking.isPending && "入れています…"}>
          部屋にいた{seen.length}人を出席にする
        </Button>
      )}
      <Button onClick={() => press("everybody")} busy={marking.isPending && "入れています…"}>
        {open.length === seats.length ? "全員出席にする" : `残りの${open.length}人を出席にする`}
      </Button>
      <Refused error={marking.error} onRetry={() => marking.variables && press(marking.variables)} />
    </div>
  );
}
