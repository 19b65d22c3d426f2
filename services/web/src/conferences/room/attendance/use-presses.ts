import { useRef, useState } from "react";
import type { MarkedAttendance, Seat } from "../../../api/types.ts";
import { useMark } from "./use-attendance.ts";

export type Marked = MarkedAttendance["attendance"];

/**
 * What was pressed stands there at once, and goes back where it was refused. One answer after the other: of the presses that
 * come while one is under way, the last is sent then, also when the page has been left.
 */
export function usePresses({ id: seatId, attendance }: Seat) {
  const marking = useMark(() => undefined);
  const [chosen, setChosen] = useState<Marked>();
  const wanted = useRef<Marked>(undefined);
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const send = async (next: Marked) => {
    if (wanted.current !== next) return;
    await marking.mutateAsync({ seatId, attendance: next }).catch(() => undefined);
    if (wanted.current !== next) return;
    wanted.current = undefined;
    setChosen(undefined);
  };
  const press = (next: Marked) => {
    if (!wanted.current && next === attendance) return;
    wanted.current = next;
    setChosen(next);
    line.current = line.current.then(() => send(next));
  };
  return { chosen, press, error: marking.error, retry: () => marking.variables && press(marking.variables.attendance) };
}
