import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { isComposing } from "./form/is-composing.ts";

interface PopoverProps {
  label: ReactNode;
  buttonClass: string;
  panelClass?: string;
  children: (close: () => void) => ReactNode;
}

/** A button that shows a box below itself; Escape, a click elsewhere and tabbing out close it. */
export function Popover({ label, buttonClass, panelClass = "", children }: PopoverProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || isComposing(event)) return;
      setOpen(false);
      button.current?.focus();
    };
    const box = root.current;
    const onLeave = (event: FocusEvent) => {
      if (!box?.contains(event.relatedTarget as Node | null)) setOpen(false);
    };
    document.addEventListener("keydown", onKey);
    box?.addEventListener("focusout", onLeave);
    return () => {
      document.removeEventListener("keydown", onKey);
      box?.removeEventListener("focusout", onLeave);
    };
  }, [open]);
  return (
    <div ref={root} className="relative">
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        className={buttonClass}
      >
        {label}
      </button>
      {open && (
        <div
          id={id}
          tabIndex={-1}
          className={`absolute top-full max-h-[calc(100dvh-6rem)] overflow-y-auto right-0 z-30 mt-2 animate-appear rounded-12 border border-solid-gray-200 bg-white shadow-2 ${panelClass}`}
        >
          {children(close)}
        </div>
      )}
    </div>
  );
}
