import searchIcon from "@material-symbols/svg-400/outlined/search.svg?raw";
import type { KeyboardEvent } from "react";
import { isComposing } from "../parts/form/is-composing.ts";
import { Icon } from "../parts/Icon.tsx";

interface PaletteBoxProps {
  listId: string;
  activeId: string | undefined;
  typed: string;
  onType: (text: string) => void;
  onMove: (by: 1 | -1) => void;
  onTake: () => void;
  onClose: () => void;
}

/** The box of the palette: arrows move, Enter takes. None of them while an input method converts. */
export function PaletteBox({ listId, activeId, typed, onType, onMove, onTake, onClose }: PaletteBoxProps) {
  const keys = new Map([
    ["ArrowDown", () => onMove(1)],
    ["ArrowUp", () => onMove(-1)],
    ["Enter", onTake],
  ]);
  const onKeyDown = (event: KeyboardEvent) => {
    const deed = keys.get(event.key);
    if (!deed || isComposing(event)) return;
    event.preventDefault();
    // An Enter held down would take what its first press has brought.
    if (!(event.repeat && event.key === "Enter")) deed();
  };
  return (
    <div className="flex items-center gap-2 border-b border-solid-gray-300 px-4">
      <Icon svg={searchIcon} />
      <input
        type="text"
        role="combobox"
        aria-label="探す・開く"
        aria-autocomplete="list"
        aria-expanded={activeId !== undefined}
        aria-controls={listId}
        aria-activedescendant={activeId}
        placeholder="氏名・番号・窓口・画面・操作"
        value={typed}
        maxLength={50}
        autoComplete="off"
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
        className="min-h-14 min-w-0 flex-1 bg-white text-std-17N-170 text-solid-gray-900 placeholder:text-solid-gray-600 focus-visible:shadow-none focus-visible:outline-none forced-colors:focus-visible:outline-solid"
      />
      <button
        type="button"
        onClick={onClose}
        className="min-h-11 rounded-8 px-2 text-oln-16N-100 text-solid-gray-900 hover:bg-solid-gray-50 hover:underline"
      >
        閉じる
      </button>
    </div>
  );
}
