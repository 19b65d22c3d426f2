import { attendances, markedAttendances } from "@tsunagi/contracts/codes";
import { useState } from "react";
import type { Seat } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { Chip, type Tone } from "../../../parts/Chip.tsx";
import { Refused } from "../../../parts/Refused.tsx";
import { SendProxy } from "./SendProxy.tsx";
import { type Marked, usePresses } from "./use-presses.ts";

const TONES: Record<NonNullable<Seat["attendance"]>, Tone> = {
  present: "green",
  absent: "gray",
  written: "blue",
  proxy: "blue",
};

/** 出欠 of one place; whoever prepares the sitting puts it right with one press. */
export function SeatAttendance({ seat, begun }: { seat: Seat; begun: boolean }) {
  const { attendance, wasInRoom, actions } = seat;
  const [sending, setSending] = useState(false);
  const { chosen, press, error, retry } = usePresses(seat);
  const may = actions.includes("markAttendance");
  if (!may && attendance === null) return null;
  return (
    <div className="grid gap-2">
      {(attendance !== null || begun) && (
        <p className="flex flex-wrap items-center gap-2 text-std-16N-170">
          <Chip tone={attendance ? TONES[attendance] : "orange"}>
            {attendance ? attendances[attendance] : "出欠がまだ"}
          </Chip>
          {attendance === null && wasInRoom && "部屋にいました"}
        </p>
      )}
      {may && (
        <fieldset className="flex flex-wrap gap-2">
          <legend className="sr-only">{seat.staff.name}の出欠</legend>
          {(Object.entries(markedAttendances) as [Marked, string][]).map(([code, words]) => (
            <label
              key={code}
              className="flex min-h-11 cursor-pointer items-center gap-2 rounded-8 border border-solid-gray-420 bg-white px-3 text-std-16N-170 has-checked:border-blue-900 has-checked:bg-blue-50 has-checked:font-700"
            >
              <input
                type="radio"
                name={`attendance-${seat.id}`}
                checked={(chosen ?? attendance) === code}
                onChange={() => press(code)}
                className="size-5 accent-key-900"
              />
              {words}
            </label>
          ))}
        </fieldset>
      )}
      {actions.includes("sendProxy") && !sending && (
        <div className="-ml-5">
          <Button look="text" onClick={() => setSending(true)}>
            代理が出席する<span className="sr-only">（{seat.staff.name}）</span>
          </Button>
        </div>
      )}
      {sending && <SendProxy seat={seat} onClose={() => setSending(false)} />}
      <Refused error={error} onRetry={retry} />
    </div>
  );
}
