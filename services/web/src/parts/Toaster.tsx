import checkIcon from "@material-symbols/svg-400/outlined/check_circle-fill.svg?raw";
import { Icon } from "./Icon.tsx";
import { announced, toasts } from "./toast.ts";

/** The one polite live region of the app, and the notes of what was just done. */
export function Toaster() {
  const notes = toasts.use();
  return (
    <div className="pointer-events-none fixed inset-x-0 bottom-20 z-40 grid justify-items-center px-4 lg:right-6 lg:bottom-6 lg:left-auto lg:p-0 print:hidden">
      <p aria-live="polite" className="sr-only">
        {announced.use()}
      </p>
      <div role="status">
        {notes.map((note) => (
          <p
            key={note.id}
            className="flex animate-appear items-center gap-2 rounded-12 border border-transparent bg-solid-gray-800 px-5 py-3 text-std-16B-170 text-white shadow-3"
          >
            <Icon svg={checkIcon} className="size-6 text-green-300" />
            {note.text}
          </p>
        ))}
      </div>
    </div>
  );
}
