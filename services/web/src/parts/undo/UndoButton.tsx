import undoIcon from "@material-symbols/svg-400/outlined/undo.svg?raw";
import { useRef } from "react";
import { Icon } from "../Icon.tsx";
import { type Note, undo } from "../toast.ts";

/** 元に戻す, on a dark note. The focus goes back to where it came from: the button leaves with its note. */
export function UndoButton({ note }: { note: Note }) {
  const from = useRef<Element>(null);
  const press = () => {
    undo(note);
    if (from.current instanceof HTMLElement) from.current.focus();
  };
  return (
    <button
      type="button"
      aria-keyshortcuts="Control+Z"
      onFocus={(event) => {
        from.current = event.relatedTarget;
      }}
      onClick={press}
      className="inline-flex min-h-11 items-center gap-1 rounded-8 border border-white px-3 hover:bg-white hover:underline hover:text-solid-gray-900"
    >
      <Icon svg={undoIcon} className="size-5" />
      元に戻す
      <span className="font-400 max-sm:hidden">（Ctrl+Z）</span>
    </button>
  );
}
