import type { ReferralItem } from "../../api/types.ts";
import type { Column } from "../../parts/DataTable.tsx";
import type { Shown } from "../row/with-left.ts";

interface Choosing {
  may: (row: Shown<ReferralItem>) => boolean;
  chosen: ReadonlySet<string>;
  onSelect: (id: string, range: boolean) => void;
}

/** A tick before each row that can be chosen; it lies above the link that fills the row. */
export const selectColumn = ({ may, chosen, onSelect }: Choosing): Column<Shown<ReferralItem>> => ({
  key: "select",
  head: "選ぶ",
  cell: (row) =>
    may(row) && (
      <label className="relative z-1 inline-grid h-10 w-11 place-items-center" title="キー X">
        <span className="sr-only">{`${row.number}を選ぶ`}</span>
        <input
          type="checkbox"
          checked={chosen.has(row.id)}
          onChange={({ nativeEvent }) => onSelect(row.id, (nativeEvent as MouseEvent).shiftKey)}
          className="size-5 accent-key-900"
        />
      </label>
    ),
  screenOnly: true,
  place: "order-8 justify-self-end empty:hidden @4xl:w-14 @4xl:empty:table-cell",
});
