import type { MouseEvent, ReactNode } from "react";
import { type ButtonLook, buttonLook } from "./button-look.ts";
import { Icon } from "./Icon.tsx";

interface ButtonProps {
  children: ReactNode;
  look?: ButtonLook;
  icon?: string;
  type?: "button" | "submit";
  /** What stands on the button while the answer is awaited. A busy button keeps the focus and takes no click. */
  busy?: string | false;
  disabled?: boolean;
  onClick?: (event: MouseEvent<HTMLButtonElement>) => void;
  className?: string;
  /** The letter that does the same where letters are on: shown on a closer look. */
  letter?: string | undefined;
}

export function Button({ children, look = "outline", icon, type = "button", busy, ...rest }: ButtonProps) {
  const off = Boolean(busy) || rest.disabled;
  return (
    <button
      type={type}
      aria-disabled={off || undefined}
      title={rest.letter && `キー ${rest.letter}`}
      aria-keyshortcuts={rest.letter}
      onClick={(event) => (off ? event.preventDefault() : rest.onClick?.(event))}
      className={`${buttonLook(look)} ${rest.className ?? ""}`}
    >
      {icon && <Icon svg={icon} className="-ml-1 size-6" />}
      <span aria-live={busy === undefined ? undefined : "polite"}>{busy || children}</span>
    </button>
  );
}
