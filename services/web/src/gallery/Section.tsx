import type { ReactNode } from "react";
import { type Part, parts } from "./parts.ts";

/** One part in all its states, at an anchor of its own. */
export function Section({ part, children }: { part: Part; children: ReactNode }) {
  return (
    <section id={part} aria-labelledby={`${part}-title`} className="grid gap-4 border-t border-solid-gray-420 pt-6">
      <h2 id={`${part}-title`} className="text-std-22B-150 text-solid-gray-900">
        {parts[part]}
      </h2>
      {children}
    </section>
  );
}
