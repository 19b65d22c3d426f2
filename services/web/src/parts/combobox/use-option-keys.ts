import { type KeyboardEvent, useState } from "react";
import { isComposing } from "../form/is-composing.ts";

interface OptionKeys {
  count: number;
  /** Something is typed: then Enter means the first that was found, three kana are enough. */
  narrowed: boolean;
  open: boolean;
  setOpen: (open: boolean) => void;
  close: () => void;
  choose: (index: number) => void;
}

/** The keys of a combobox: arrows move, Enter chooses, Escape closes. None of them while an input method converts. */
export function useOptionKeys({ count, narrowed, open, setOpen, close, choose }: OptionKeys) {
  const [active, setActive] = useState(-1);
  const shown = Math.min(active < 0 && narrowed ? 0 : active, count - 1);
  const move = (by: 1 | -1) => {
    if (!open) setOpen(true);
    setActive(count === 0 ? -1 : (Math.max(shown, by > 0 ? -1 : 0) + by + count) % count);
  };
  const take = () => {
    if (shown >= 0) choose(shown);
    setActive(-1);
  };
  const leave = () => {
    setActive(-1);
    close();
  };
  const deeds = new Map([
    ["ArrowDown", () => move(1)],
    ["ArrowUp", () => move(-1)],
  ]);
  if (open) deeds.set("Enter", take).set("Escape", leave);
  const onKeyDown = (event: KeyboardEvent) => {
    const deed = deeds.get(event.key);
    if (!deed || isComposing(event) || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    deed();
  };
  return { active: shown, reset: () => setActive(-1), onKeyDown };
}
