import openIcon from "@material-symbols/svg-400/outlined/keyboard_arrow_down.svg?raw";
import { Button } from "../../parts/Button.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { type DeedVerb, deeds } from "./deeds.ts";

/** Everything else that is allowed. It opens in place: a box that floats would cover what one is reading. */
export function MoreDeeds({ verbs, onBegin }: { verbs: readonly DeedVerb[]; onBegin: (verb: DeedVerb) => void }) {
  if (verbs.length === 0) return null;
  return (
    <details className="group print:hidden">
      <summary className="inline-flex min-h-11 list-none items-center gap-1 rounded-8 text-std-16B-170 text-key-900 hover:underline [&::-webkit-details-marker]:hidden">
        <Icon svg={openIcon} className="size-6 group-open:rotate-180" />
        ほかの操作
      </summary>
      <div className="mt-3 flex flex-wrap gap-3">
        {verbs.map((verb) => (
          <Button key={verb} onClick={() => onBegin(verb)}>
            {deeds[verb].title}
          </Button>
        ))}
      </div>
    </details>
  );
}
