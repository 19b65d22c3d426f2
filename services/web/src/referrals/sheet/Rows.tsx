import type { ReactNode } from "react";

export type Row = readonly [name: string, value: ReactNode];

/** Lines of a paper form; what is empty stays as a line to write on. */
export function Rows({ rows }: { rows: readonly Row[] }) {
  return (
    <table className="w-full border-collapse">
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name} className="break-inside-avoid">
            <th scope="row" className="w-[9.5em] border border-black px-2 py-1 text-left align-top font-700">
              {name}
            </th>
            <td className="border border-black px-2 py-1 align-top whitespace-pre-line">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
