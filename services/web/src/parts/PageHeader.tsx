import { type ReactNode, useEffect, useRef } from "react";
import { setTitle } from "../shell/page-title.ts";

interface PageHeaderProps {
  /** The h1, and the title of the tab: never a person's name. */
  title: string;
  /** What stands as the h1 instead, where the page is about somebody. */
  heading?: ReactNode;
  above?: ReactNode;
  below?: ReactNode;
  actions?: ReactNode;
}

let visited = 0;

/** The head of every page. After a navigation the h1 takes the focus, so that a screen reader starts at the new page. */
export function PageHeader({ title, heading, above, below, actions }: PageHeaderProps) {
  const h1 = useRef<HTMLHeadingElement>(null);
  useEffect(() => setTitle(title), [title]);
  useEffect(() => {
    if (visited++ > 0) h1.current?.focus({ preventScroll: true });
  }, []);
  return (
    <header className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
      <div className="min-w-0 flex-1 basis-64">
        {above}
        <h1 ref={h1} tabIndex={-1} className="text-std-28B-150 text-solid-gray-900">
          {heading ?? title}
        </h1>
        {below}
      </div>
      {actions && <div className="flex flex-wrap gap-3 print:hidden">{actions}</div>}
    </header>
  );
}
