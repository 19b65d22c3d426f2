import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";

/** Nothing here, and what that means. */
export function Empty({ icon, title, children }: { icon: string; title: string; children?: ReactNode }) {
  return (
    <div className="grid justify-items-center gap-2 rounded-16 border border-dashed border-solid-gray-420 px-6 py-10 text-center">
      <Icon svg={icon} className="size-10 text-solid-gray-536" />
      <p className="text-std-17B-170 text-solid-gray-900">{title}</p>
      {children && <div className="text-std-16N-170 text-solid-gray-700">{children}</div>}
    </div>
  );
}
