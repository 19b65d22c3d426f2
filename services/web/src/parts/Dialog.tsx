import closeIcon from "@material-symbols/svg-400/outlined/close.svg?raw";
import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { Icon } from "./Icon.tsx";

interface DialogProps {
  title: string;
  children: ReactNode;
  /** Escape, and the × where there is one. Without it the box stays until its own buttons end it. */
  onClose?: () => void;
  /** Hides the page behind it. */
  veil?: boolean;
  wide?: boolean;
}

/**
 * A modal box on the browser's own <dialog>: the page behind is inert, Escape closes, the focus comes back. It hangs on
 * the body, because a box opened from inside a form would nest its own form in it.
 */
export function Dialog({ title, children, onClose, veil, wide }: DialogProps) {
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    // The browser would choose 閉じる: the first thing to fill in, or else the main action, is what one came for.
    const inputs = "form :is(input, textarea):not(:disabled), form [type=submit]";
    dialog?.querySelector<HTMLElement>(inputs)?.focus({ preventScroll: true });
    // Closed before it leaves the tree (hence a layout effect), or the browser forgets where the focus was.
    return () => dialog?.close();
  }, []);

  return createPortal(
    <dialog
      ref={box}
      aria-labelledby={id}
      data-veil={veil || undefined}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose?.();
      }}
      className={`m-auto max-h-[calc(100dvh-2rem)] w-[calc(100%-2rem)] overflow-y-auto rounded-16 border border-transparent bg-white p-5 text-solid-gray-800 shadow-4 sm:p-8 ${
        wide ? "max-w-[52rem]" : "max-w-[38rem]"
      }`}
    >
      <div className="mb-4 flex items-start justify-between gap-4">
        <h2 id={id} className="text-std-24B-150 text-solid-gray-900">
          {title}
        </h2>
        {onClose && (
          <button
            type="button"
            onClick={onClose}
            className="-mt-1 -mr-2 inline-flex min-h-11 shrink-0 items-center gap-1 rounded-8 px-2 text-oln-16N-100 text-solid-gray-900 hover:bg-solid-gray-50 hover:underline"
          >
            <Icon svg={closeIcon} />
            閉じる
          </button>
        )}
      </div>
      {children}
    </dialog>,
    document.body,
  );
}
