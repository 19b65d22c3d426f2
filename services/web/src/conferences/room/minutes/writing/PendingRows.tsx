import waitIcon from "@material-symbols/svg-400/outlined/hourglass_empty.svg?raw";
import { reachable } from "../../../../api/connection.ts";
import type { NewMinute } from "../../../../api/types.ts";
import { Button } from "../../../../parts/Button.tsx";
import { Icon } from "../../../../parts/Icon.tsx";
import { KindChip } from "../KindChip.tsx";
import type { Outbox } from "./outbox.ts";

interface PendingRowsProps {
  outbox: Outbox;
  /** Puts the words back into the box. */
  onBack: (body: NewMinute) => void;
}

/** What has been added and is not yet in the minutes: it says so, and why. */
export function PendingRows({ outbox, onBack }: PendingRowsProps) {
  const waiting = outbox.waiting.use();
  const isThere = reachable.use();
  if (waiting.length === 0) return null;
  return (
    <ul aria-label="まだ議事に入っていない行" className="grid gap-3 border-t border-dashed border-solid-gray-536 pt-3">
      {waiting.map(({ key, body, problem }) => (
        <li key={key} className="grid gap-1 rounded-8 bg-yellow-50 px-4 py-3">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-std-16N-170 text-solid-gray-900">
            <KindChip kind={body.kind} />
            <span className="inline-flex items-center gap-1">
              <Icon svg={waitIcon} className="size-5" />
              {!problem && (isThere ? "送っています…" : "通信が戻りしだい送ります。続けて書けます。")}
              {problem && "議事に入りませんでした。"}
            </span>
          </p>
          <p className="text-std-18N-160 whitespace-pre-line text-solid-gray-900">{body.body}</p>
          {problem && (
            <div role="alert" className="grid gap-2">
              <p className="text-std-16N-170 text-red-1000">
                {problem.title}
                {problem.errors?.map(({ message }) => message).join(" ")}
              </p>
              <div className="flex flex-wrap gap-3">
                <Button
                  onClick={() => {
                    outbox.drop(key);
                    onBack(body);
                  }}
                >
                  箱に戻して書き直す
                </Button>
                <Button look="text" onClick={() => outbox.drop(key)}>
                  捨てる
                </Button>
              </div>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
