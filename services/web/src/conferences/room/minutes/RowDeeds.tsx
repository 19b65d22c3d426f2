import type { Minute } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";

interface RowDeedsProps {
  row: Minute;
  place: number;
  onEdit: () => void;
  onStrike: () => void;
}

/** What may be done to a row that nobody else is writing in. */
export function RowDeeds({ row: { actions, heldBy }, place, onEdit, onStrike }: RowDeedsProps) {
  const which = <span className="sr-only">（{place}行目）</span>;
  if (heldBy) return null;
  return (
    <div className="-mr-5 flex flex-wrap empty:hidden max-sm:-ml-5">
      {actions.includes("revise") && (
        <Button look="text" onClick={onEdit}>
          直す{which}
        </Button>
      )}
      {actions.includes("strike") && (
        <Button look="text" onClick={onStrike}>
          取り消す{which}
        </Button>
      )}
    </div>
  );
}
