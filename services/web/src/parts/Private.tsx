import type { ReactNode } from "react";

/** A name, an address, a telephone number: what 「名前を隠す」 blurs while a visitor can see the screen (app.css). */
export function Private({ children, className = "" }: { children: ReactNode; className?: string }) {
  return <span className={`private ${className}`}>{children}</span>;
}
