import type { UseQueryResult } from "@tanstack/react-query";
import type { StandardConsent } from "../../api/types.ts";
import { CHOICE, MARK } from "../../parts/form/Group.tsx";
import { untilWords } from "../../words/ground.ts";

interface StandardTickProps {
  standard: Pick<UseQueryResult<StandardConsent, unknown>, "data">;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** 標準の同意: at a kitchen table it is one tick (docs/RULINGS.md 12). What it fills in is said beside it. */
export function StandardTick({ standard: { data }, checked, onChange }: StandardTickProps) {
  if (!data) return null;
  const { recipients, categories, until } = data;
  return (
    <label className={CHOICE}>
      <input type="checkbox" checked={checked} onChange={() => onChange(!checked)} className={MARK} />
      <span>
        <b>標準の同意（ひとつの印で、下の欄がすべて埋まります）</b>
        <span className="block text-dns-14N-130 text-solid-gray-700">
          窓口 {recipients.length}か所・情報 {categories.length}項目・{untilWords(until)}
        </span>
      </span>
    </label>
  );
}
