import { type ReactNode, useId } from "react";

interface PanelProps {
  title: string;
  children: ReactNode;
  /** Beside the title: a count, a link, a button. */
  aside?: ReactNode;
  /** `tinted` sets apart what is shown from what is typed. */
  tinted?: boolean;
  className?: string;
}

/** A framed region with a heading. */
export function Panel({ title, children, aside, tinted, className = "" }: PanelProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={`rounded-16 border p-5 sm:p-6 print:break-inside-avoid print:p-3 ${
        tinted ? "border-blue-200 bg-blue-50" : "border-solid-gray-200 bg-white"
      } ${className}`}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h2 id={id} className="text-std-20B-150 text-solid-gray-900">
          {title}
        </h2>
        {aside}
      </div>
      <div className="mt-4">{children}</div>
    </section>
  );
}
