import flagIcon from "@material-symbols/svg-400/outlined/flag.svg?raw";
import type { Minute } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { Icon } from "../../../parts/Icon.tsx";

/** How many decisions nobody has taken on. It keeps its line: nothing moves when the count does. */
export function Undecided({ rows }: { rows: readonly Minute[] }) {
  const [first] = rows;
  const show = () => {
    const row = document.getElementById(`minute-${first?.id}`);
    row?.scrollIntoView({ block: "center" });
    row?.querySelector<HTMLElement>("[data-assign] button")?.focus();
  };
  return (
    <div role="status" className="flex min-h-12 flex-wrap items-center gap-x-4 text-std-16N-170">
      {first ? (
        <>
          <span className="inline-flex items-center gap-2 text-std-16B-170 text-orange-1000">
            <Icon svg={flagIcon} />
            {`担当と期限がまだの決定：${rows.length}件`}
          </span>
          <Button look="text" onClick={show}>
            最初の1件を見る
          </Button>
        </>
      ) : null}
    </div>
  );
}
