import { type KeyboardEvent, useState } from "react";
import { isComposing } from "../parts/form/is-composing.ts";

interface OptionKeys {
  count: number;
  open: boolean;
  setOpen: (open: boolean) => void;
  close: () => void;
  choose: (index: number) => void;
}

/** The keys of a combobox: arrows move, Enter chooses, Escape closes. None of them while an input method converts. */
export function useOptionKeys({ count, open, setOpen, close, choose }: OptionKeys) {
  const [active, setActive] = useState(-1);
  const shown = Math.min(active, count - 1);
  const move = (by: number) => {
    if (!open) setOpen(true);
    setActive(count === 0 ? -1 : (Math.max(shown, by > 0 ? -1 : 0) + by + count) % count);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && open) {
      event.preventDefault();
      // One desk is left: Enter means it, three kana and Enter are enough.
      if (shown >= 0 || count === 1) choose(Math.max(shown, 0));
      setActive(-1);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      event.stopPropagation();
      setActive(-1);
      close();
    }
  };
  return { active: shown, reset: () => setActive(-1), onKeyDown };
}
