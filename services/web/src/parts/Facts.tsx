import type { ReactNode } from "react";

/** Names and values in two columns; below each other where they do not fit. */
export function Facts({ rows }: { rows: readonly (readonly [string, ReactNode] | false | null)[] }) {
  return (
    <div className="@container">
      <dl className="grid gap-y-2 @xs:grid-cols-[fit-content(7.5rem)_1fr] @lg:grid-cols-[fit-content(16rem)_1fr] @xs:gap-x-4 @lg:gap-x-8">
        {rows.map(
          (row) =>
            row && (
              <div key={row[0]} className="@xs:col-span-2 @xs:grid @xs:grid-cols-subgrid">
                <dt className="text-std-16N-170 text-solid-gray-700">{row[0]}</dt>
                <dd className="text-std-16N-170 whitespace-pre-line text-solid-gray-900">{row[1]}</dd>
              </div>
            ),
        )}
      </dl>
    </div>
  );
}
