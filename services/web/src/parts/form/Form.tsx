import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { isComposing } from "./is-composing.ts";

interface FormProps {
  label: string;
  children: ReactNode;
  /** The main action: the button of type submit, or Ctrl+Enter anywhere in the form. */
  onSubmit: () => void;
  /** For a form of one thing, such as a sign-in. Elsewhere a stray Enter in a box must not send anything. */
  enterSubmits?: boolean;
  /** Ctrl+S. */
  onSave?: () => void;
  className?: string;
}

export function Form({ label, children, onSubmit, onSave, enterSubmits, className }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    // A key held down would confirm the box that its first press opened.
    if (isComposing(event) || event.repeat) return;
    if (!(event.ctrlKey || event.metaKey)) {
      const inBox = event.target instanceof HTMLInputElement;
      if (event.key === "Enter" && inBox && !enterSubmits) event.preventDefault();
      return;
    }
    if (event.key === "Enter") {
      event.preventDefault();
      event.stopPropagation();
      form.current?.requestSubmit();
    }
    if (event.key === "s" && onSave) {
      event.preventDefault();
      event.stopPropagation();
      onSave();
    }
  };
  return (
    <form
      ref={form}
      aria-label={label}
      noValidate
      autoComplete="off"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        // React passes events of a dialog on to the form that opened it, wherever it hangs in the page.
        event.stopPropagation();
        onSubmit();
      }}
      className={className}
    >
      {children}
    </form>
  );
}
