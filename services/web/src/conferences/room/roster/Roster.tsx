import addIcon from "@material-symbols/svg-400/outlined/person_add.svg?raw";
import { Suspense, useRef, useState } from "react";
import { fetched } from "../../../api/fetched.ts";
import type { AgendaItem, Seat } from "../../../api/types.ts";
import { usePaletteDeed } from "../../../palette/deeds.ts";
import { Button } from "../../../parts/Button.tsx";
import { focusIn } from "../../../parts/form/focus-in.ts";
import { Loading } from "../../../parts/Loading.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { AttendanceHead } from "../attendance/AttendanceHead.tsx";
import { SeatRow } from "./SeatRow.tsx";

const AddSeat = fetched(() => import("./AddSeat.tsx"), "AddSeat");

interface RosterProps {
  item: AgendaItem;
  seats: readonly Seat[];
  /** 会長 and 事務局 are there by their position, and have no seat. */
  host: string | undefined;
  /** Whoever answers in writing is there by their answer: nobody has to enter it. */
  isWritten: boolean;
}

/** 出席者: who was picked for this item, and who has confirmed secrecy. */
export function Roster({ item, seats, host, isWritten }: RosterProps) {
  const [adding, setAdding] = useState(false);
  const foot = useRef<HTMLDivElement>(null);
  const maySeat = item.actions.includes("seat");
  usePaletteDeed("出席者を加える", "しゅっせきしゃをくわえる めいぼ", maySeat ? () => setAdding(true) : undefined);
  const pledges = item.secrecy === "sealed";
  const begun = item.startedAt !== null;
  const confirmed = seats.filter(({ pledged }) => pledged).length;
  return (
    <Panel
      title="出席者"
      aside={pledges && <p className="text-std-16N-170">{`守秘の確認 ${confirmed}／${seats.length}`}</p>}
    >
      <div className="grid gap-4">
        {host && <p className="text-std-16N-170 text-solid-gray-900">会長・事務局：{host}</p>}
        {seats.length === 0 && <p className="text-std-16N-170 text-solid-gray-700">まだ出席者を選んでいません。</p>}
        {begun && !isWritten && <AttendanceHead {...{ item, seats }} />}
        {seats.length > 0 && (
          <ul className="grid">
            {seats.map((seat) => (
              <SeatRow key={seat.id} seat={seat} pledges={pledges} begun={begun} isWritten={isWritten} />
            ))}
          </ul>
        )}
        {adding && (
          <Suspense fallback={<Loading rows={3} />}>
            <AddSeat
              item={item}
              onClose={() => {
                setAdding(false);
                focusIn(() => foot.current, "button");
              }}
            />
          </Suspense>
        )}
        <div ref={foot} className="empty:hidden">
          {maySeat && !adding && (
            <Button icon={addIcon} onClick={() => setAdding(true)}>
              出席者を加える
            </Button>
          )}
        </div>
      </div>
    </Panel>
  );
}
