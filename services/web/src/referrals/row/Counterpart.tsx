import arrowIcon from "@material-symbols/svg-400/outlined/arrow_forward.svg?raw";
import { useMe } from "../../api/me.ts";
import type { ReferralItem } from "../../api/types.ts";
import { Icon } from "../../parts/Icon.tsx";
import { Route } from "../Route.tsx";
import { sideOf } from "../side.ts";

/** The other desk: to whom it went, or from whom it came; both for who only watches. */
export function Counterpart({ from, to }: Pick<ReferralItem, "from" | "to">) {
  const side = sideOf({ from, to }, useMe().acting.desk.id);
  if (side === "watch") return <Route from={from.name} to={to.name} />;
  if (side === "to") return <span className="[word-break:auto-phrase]">{from.name} から</span>;
  return (
    <span className="inline-flex max-w-full gap-1 align-top [word-break:auto-phrase]">
      <Icon svg={arrowIcon} className="mt-[0.2em] size-5 text-blue-900" />
      <span className="min-w-0">
        {to.name}
        <span className="sr-only">へ</span>
      </span>
    </span>
  );
}
