import pledgedIcon from "@material-symbols/svg-400/outlined/verified_user.svg?raw";
import { pledgeWays, seatParts } from "@tsunagi/contracts/codes";
import { useState } from "react";
import type { Seat } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { Chip } from "../../../parts/Chip.tsx";
import { Refused } from "../../../parts/Refused.tsx";
import { toast } from "../../../parts/toast.ts";
import { attendanceWords } from "../../conference-words.ts";
import { SeatAttendance } from "../attendance/SeatAttendance.tsx";
import { type SeatDeed, useSeatDeed } from "./use-seats.ts";

interface Words {
  readonly verb: SeatDeed;
  readonly name: string;
  readonly done: string;
  /** What it means, where it cannot simply be undone: asked once more. */
  readonly warns?: string;
}

const DEEDS: readonly Words[] = [
  { verb: "takePaperPledge", name: "書面で受け取った", done: "書面の守秘の確認を記録しました" },
  {
    verb: "showEarlier",
    name: "前の回も見せる",
    done: "前の回の議事も見られるようにしました",
    warns: "この議題事例の、前の回の議事を読めるようになります。",
  },
  {
    verb: "leave",
    name: "外す",
    done: "出席者から外しました",
    warns: "この人は、いまからこの議題を見られなくなります。守秘の義務は続きます。",
  },
];

interface SeatRowProps {
  seat: Seat;
  pledges: boolean;
  begun: boolean;
  isWritten: boolean;
}

/** Somebody's place, and what the host may do about it. */
export function SeatRow({ seat, pledges, begun, isWritten }: SeatRowProps) {
  const { staff, desk, part, pledged, actions } = seat;
  return (
    <li className="grid gap-1 border-t border-solid-gray-300 py-3 first:border-t-0 first:pt-0">
      <p className="text-std-16B-170 text-solid-gray-900">
        {staff.name}
        <span className="ml-2 font-400 text-solid-gray-700">{seatParts[part]}</span>
      </p>
      <p className="text-std-16N-170 text-solid-gray-700">{desk.name}</p>
      {pledges && (
        <p>
          {pledged ? (
            <Chip tone="green" icon={pledgedIcon}>{`守秘を確認（${pledgeWays[pledged.how]}）`}</Chip>
          ) : (
            <Chip tone="orange">守秘の確認がまだ</Chip>
          )}
        </p>
      )}
      {isWritten ? <InWriting seat={seat} /> : <SeatAttendance seat={seat} begun={begun} />}
      <div className="-ml-5 flex flex-wrap empty:hidden">
        {DEEDS.filter(({ verb }) => actions.includes(verb)).map((deed) => (
          <DeedOf key={deed.verb} {...{ seat, deed }} />
        ))}
      </div>
    </li>
  );
}

/** At a sitting in writing, the answer itself stands beside (書面の回答). */
function InWriting({ seat: { attendance } }: { seat: Seat }) {
  if (attendance === null) return null;
  return (
    <p>
      <Chip tone={attendance === "written" ? "blue" : "gray"}>{attendanceWords(attendance, "written")}</Chip>
    </p>
  );
}

function DeedOf({ seat, deed: { verb, name, done, warns } }: { seat: Seat; deed: Words }) {
  const [asking, setAsking] = useState(false);
  const doing = useSeatDeed(verb, () => toast(done));
  const press = () => doing.isPending || doing.mutate(seat.id);
  const whose = <span className="sr-only">（{seat.staff.name}）</span>;
  return (
    <>
      {asking ? (
        <div className="ml-5 grid basis-full gap-2 rounded-8 bg-solid-gray-50 p-3">
          <p className="text-std-16N-170">{warns}</p>
          <div className="flex flex-wrap gap-3">
            <Button onClick={press} busy={doing.isPending && "送っています…"}>
              {name}
              {whose}
            </Button>
            <Button look="text" onClick={() => setAsking(false)}>
              やめる
            </Button>
          </div>
        </div>
      ) : (
        <Button
          look="text"
          onClick={() => (warns ? setAsking(true) : press())}
          busy={doing.isPending && "送っています…"}
        >
          {name}
          {whose}
        </Button>
      )}
      {doing.error !== null && (
        <div className="ml-5 basis-full">
          <Refused error={doing.error} onRetry={press} />
        </div>
      )}
    </>
  );
}
