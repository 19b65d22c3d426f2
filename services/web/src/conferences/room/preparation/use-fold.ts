import { useLayoutEffect, useRef } from "react";

/** Open while it is the work, and folded afterwards: but not away from under a hand, and not with what is being typed. */
export function useFold(isWork: boolean) {
  const box = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    const details = box.current;
    if (details)
      details.open = isWork || details.matches(":hover, :focus-within") || details.querySelector("form") !== null;
  }, [isWork]);
  return box;
}
