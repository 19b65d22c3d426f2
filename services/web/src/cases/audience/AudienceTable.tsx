import { type Category, categories } from "@tsunagi/contracts/codes";
import type { AudienceDesk } from "../../api/types.ts";
import { type Column, DataTable } from "../../parts/DataTable.tsx";

type Row = AudienceDesk & { id: string };

/** Desks × the six categories. ● and – have words for a screen reader, and on a card the category stands beside them. */
export function AudienceTable({ desks }: { desks: readonly AudienceDesk[] }) {
  const rows = desks.map((one) => ({ ...one, id: one.desk.id }));
  return <DataTable caption="窓口ごとの、見られる情報" columns={COLUMNS} rows={rows} />;
}

const COLUMNS: readonly Column<Row>[] = [
  {
    key: "desk",
    head: "窓口",
    cell: ({ desk }) => <span className="font-700 text-solid-gray-900">{desk.name}</span>,
    place: "col-span-2 @4xl:min-w-40",
  },
  ...(Object.entries(categories) as [Category, string][]).map(([category, words]) => ({
    key: category,
    head: words,
    cell: ({ categories: seen }: Row) => (
      <span className="flex justify-between gap-4 @4xl:justify-center">
        <span className="@4xl:sr-only">{words}</span>
        {seen.includes(category) ? (
          <span className="text-blue-1000">
            <span aria-hidden="true">●</span>
            <span className="sr-only">見られる</span>
          </span>
        ) : (
          <span className="text-solid-gray-700">
            <span aria-hidden="true">–</span>
            <span className="sr-only">見られない</span>
          </span>
        )}
      </span>
    ),
    place: "col-span-2",
  })),
];
