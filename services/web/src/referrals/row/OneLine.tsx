import { useMe } from "../../api/me.ts";
import type { ReferralItem } from "../../api/types.ts";
import { sideOf } from "../side.ts";

/** The other desk on one line, for rows that are close together. */
export function OneLine({ from, to }: Pick<ReferralItem, "from" | "to">) {
  const side = sideOf({ from, to }, useMe().acting.desk.id);
  const words = { from: `→ ${to.name}`, to: `${from.name} から`, watch: `${from.name} → ${to.name}` }[side];
  return (
    <span title={`${from.name} → ${to.name}`} className="block max-w-60 truncate">
      {words}
    </span>
  );
}
