import newIcon from "@material-symbols/svg-400/outlined/arrow_upward.svg?raw";
import type { RefObject } from "react";
import { Icon } from "./Icon.tsx";

interface NewsPillProps {
  waiting: number;
  onShow: () => void;
  place: RefObject<HTMLElement | null>;
}

/** 新着3件を表示. It floats above the list: nothing moves when it comes. */
export function NewsPill({ waiting, onShow, place }: NewsPillProps) {
  return (
    <div role="status" className="pointer-events-none sticky top-20 z-10 grid h-0 justify-items-center print:hidden">
      {waiting > 0 && (
        <button
          type="button"
          onClick={({ detail }) => {
            onShow();
            // From the keyboard the focus goes on to the first row; a pointer stays where it is.
            if (detail === 0) requestAnimationFrame(() => place.current?.querySelector("a")?.focus());
          }}
          className="pointer-events-auto inline-flex min-h-11 animate-appear items-center gap-1 rounded-full border border-transparent bg-blue-1000 px-5 py-2 text-oln-16B-100 text-white shadow-2 hover:bg-blue-900 hover:underline"
        >
          <Icon svg={newIcon} className="size-5" />
          {`新着${waiting}件を表示`}
        </button>
      )}
    </div>
  );
}
