import type { ReactNode } from "react";

/** A bar of tabs that have an address of their own: each a link within a list item. */
export function TabBar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className="mb-6 border-b border-solid-gray-420">
      <ul className="-mb-px flex flex-wrap">{children}</ul>
    </nav>
  );
}
