import { createPortal } from "react-dom";
import { useMe } from "../../api/me.ts";
import { useNow } from "../../words/use-now.ts";
import { clock, warekiOf } from "../../words/when.ts";
import type { Column } from "../table/column.ts";
import { usePrinting } from "./use-printing.ts";

interface ListPaperProps<Row> {
  title: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** Whether the list goes on below the last row that has been fetched: the paper says so. */
  more: boolean;
}

/** A list on A4 landscape, drawn when the browser prints: every row that is loaded, and at the head of each page what it is. */
export function ListPaper<Row extends { id: string }>(props: ListPaperProps<Row>) {
  return usePrinting() && props.rows.length > 0 ? createPortal(<Paper {...props} />, document.body) : null;
}

function Paper<Row extends { id: string }>({ title, columns, rows, more }: ListPaperProps<Row>) {
  const shown = columns.filter(({ screenOnly }) => !screenOnly);
  return (
    <div data-paper="list" className="text-[9.5pt] leading-snug text-black">
      <table className="w-full border-collapse">
        <thead>
          <tr>
            <th colSpan={shown.length} className="pb-2 text-left font-400">
              <PaperHead title={title} count={rows.length} />
            </th>
          </tr>
          <tr>
            {shown.map(({ key, head }) => (
              <th key={key} scope="col" className="border border-black px-1.5 py-1 text-left whitespace-nowrap">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} className="break-inside-avoid">
              {shown.map(({ key, cell }) => (
                <td key={key} className="border border-black px-1.5 py-1 align-top">
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more && <p className="pt-2">この下に、まだ読み込んでいない行があります。</p>}
    </div>
  );
}

function PaperHead({ title, count }: { title: string; count: number }) {
  const me = useMe();
  const now = useNow();
  return (
    <>
      <b className="mr-3 border-2 border-black px-2 py-0.5 text-[10.5pt] font-700">取扱注意</b>
      <b className="mr-3 text-[12pt] font-700">{title}</b>
      {count}件　出力 {warekiOf(now)} {clock(now)}　{me.acting.desk.name} {me.staff.name}
    </>
  );
}
