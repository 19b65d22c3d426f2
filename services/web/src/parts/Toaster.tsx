import checkIcon from "@material-symbols/svg-400/outlined/check_circle-fill.svg?raw";
import { useEffect } from "react";
import { Icon } from "./Icon.tsx";
import { announced, type Note, toasts } from "./toast.ts";
import { UndoButton } from "./undo/UndoButton.tsx";
import { undoOnKey } from "./undo/undo-on-key.ts";

/** The one polite live region of the app, and the notes of what was just done. */
export function Toaster() {
  const notes = toasts.use();
  useEffect(undoOnKey, []);
  return (
    <div className="pointer-events-none fixed inset-x-0 bottom-20 z-40 grid justify-items-center px-4 lg:right-6 lg:bottom-6 lg:left-auto lg:p-0 print:hidden">
      <p aria-live="polite" className="sr-only">
        {announced.use()}
      </p>
      <div role="status">
        {notes.map((note) => (
          <ToastNote key={note.id} note={note} />
        ))}
      </div>
    </div>
  );
}

/** Whoever points at it or has reached it by Tab has all the time they want. */
function ToastNote({ note }: { note: Note }) {
  const { text, undo, time } = note;
  return (
    <fieldset
      onPointerEnter={time.hold}
      onPointerLeave={time.release}
      onFocus={time.hold}
      onBlur={time.release}
      className={`flex animate-appear flex-wrap items-center gap-x-4 gap-y-1 rounded-12 border border-transparent bg-solid-gray-800 px-5 text-std-16B-170 text-white shadow-3 ${
        undo ? "pointer-events-auto py-1.5" : "py-3"
      }`}
    >
      <p className="flex items-center gap-2">
        <Icon svg={checkIcon} className="size-6 text-green-300" />
        {text}
      </p>
      {undo && <UndoButton note={note} />}
    </fieldset>
  );
}
