import shownIcon from "@material-symbols/svg-400/outlined/visibility.svg?raw";
import hiddenIcon from "@material-symbols/svg-400/outlined/visibility_off.svg?raw";
import { Icon } from "../parts/Icon.tsx";
import { hiddenNames, hideNames } from "./hidden-names.ts";

/** One press before a visitor sits down, one after. The words say what the press does. */
export function NamesSwitch({ inWords = false }: { inWords?: boolean }) {
  const hidden = hiddenNames.use();
  return (
    <button
      type="button"
      onClick={() => hideNames(!hidden)}
      className={`flex min-h-12 min-w-11 items-center justify-center gap-2 rounded-8 px-2 text-oln-16N-100 text-solid-gray-900 ${
        hidden ? "border border-transparent bg-blue-50 text-blue-1000" : "hover:bg-solid-gray-50"
      }`}
    >
      <Icon svg={hidden ? hiddenIcon : shownIcon} className="size-7" />
      <span className={inWords ? "" : "sr-only whitespace-nowrap @min-[76rem]:not-sr-only"}>
        {hidden ? "名前を表示" : "名前を隠す"}
      </span>
    </button>
  );
}
