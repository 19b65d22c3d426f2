import { useEffect, useRef } from "react";
import type { Minute } from "../../../api/types.ts";
import { announce } from "../../../parts/toast.ts";

/** Says to who does not see the screen that others have written. What changed is said with the marks of the rows. */
export function useSpokenRows(rows: readonly Minute[] | undefined, staffId: string): void {
  const theirs = rows?.filter(({ writtenBy }) => writtenBy.id !== staffId).length;
  const heard = useRef(theirs);
  useEffect(() => {
    if (theirs === undefined) return;
    const more = heard.current === undefined ? 0 : theirs - heard.current;
    heard.current = theirs;
    if (more > 0) announce(`議事が${more}行増えました`);
  }, [theirs]);
}
