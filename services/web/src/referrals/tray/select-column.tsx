import type { ReferralItem } from "../../api/types.ts";
import type { Column } from "../../parts/DataTable.tsx";

interface Selecting {
  may: (row: ReferralItem) => boolean;
  chosen: ReadonlySet<string>;
  toggle: (id: string) => void;
}

/** A tick before each row that can be chosen; it lies above the link that fills the row. */
export const selectColumn = ({ may, chosen, toggle }: Selecting): Column<ReferralItem> => ({
  key: "select",
  head: "選ぶ",
  cell: (row) =>
    may(row) && (
      <label className="relative z-1 inline-grid size-11 place-items-center">
        <span className="sr-only">{`${row.number}の結果を選ぶ`}</span>
        <input
          type="checkbox"
          checked={chosen.has(row.id)}
          onChange={() => toggle(row.id)}
          className="size-5 accent-key-900"
        />
      </label>
    ),
  place: "order-first empty:hidden @4xl:w-14 @4xl:empty:table-cell",
});
