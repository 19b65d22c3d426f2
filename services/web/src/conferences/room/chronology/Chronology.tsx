import { useRef, useState } from "react";
import { useMe } from "../../../api/me.ts";
import type { AgendaItem, ChronologyEntry } from "../../../api/types.ts";
import { usePaletteDeed } from "../../../palette/deeds.ts";
import { Button } from "../../../parts/Button.tsx";
import { focusIn } from "../../../parts/form/focus-in.ts";
import { Loading } from "../../../parts/Loading.tsx";
import { Unfetched } from "../../../parts/Unfetched.tsx";
import { kept } from "../minutes/writing/kept.ts";
import { useFold } from "../preparation/use-fold.ts";
import type { Inside } from "../Room.tsx";
import { AddEntry } from "./AddEntry.tsx";
import { EntryLine } from "./EntryLine.tsx";
import { useChronology } from "./use-chronology.ts";

interface ChronologyProps {
  item: AgendaItem;
  inside: Inside;
  isHost: boolean;
}

/** 家族年表: what all agencies know of a household, as one line of years. Nothing of it where nobody is spoken of. */
export function Chronology({ item, inside, isHost }: ChronologyProps) {
  const { data, error, refetch } = useChronology(item.id);
  const again = () => void refetch();
  if (!data) return error ? <Unfetched error={error} onRetry={again} /> : <Loading rows={2} />;
  if (data.length === 0 && !item.actions.includes("chronicle")) return null;
  return (
    <>
      <Unfetched error={error} stale onRetry={again} />
      <Years {...{ item, inside, isHost }} entries={data} />
    </>
  );
}

function Years({ item, inside, isHost, entries }: ChronologyProps & { entries: readonly ChronologyEntry[] }) {
  const { desk } = useMe().acting;
  const fold = useFold(item.status === "planned");
  const box = useRef<HTMLElement>(null);
  const [adding, setAdding] = useState(() => kept("chronology", item.id, "new") !== undefined);
  const open = () => {
    fold.current?.setAttribute("open", "");
    setAdding(true);
    focusIn(() => box.current, "form input");
  };
  const mayAdd = item.actions.includes("chronicle");
  usePaletteDeed("家族年表に加える", "かぞくねんぴょうにくわえる", mayAdd && !adding ? open : undefined);
  const desks = Object.fromEntries(inside.seats.map((seat) => [seat.desk.id, seat.desk.name]));
  return (
    <section
      ref={box}
      aria-labelledby="chronology"
      className="rounded-16 border border-solid-gray-200 bg-white px-5 py-3 sm:px-6"
    >
      <details ref={fold}>
        <summary className="min-h-11 cursor-pointer py-2 text-key-900">
          <h2 id="chronology" className="mr-4 inline text-std-20B-150 text-solid-gray-900">
            家族年表
          </h2>
          <span className="text-std-16N-170 text-solid-gray-900">
            {entries.length === 0 ? "まだありません" : `${entries.length}件`}
          </span>
        </summary>
        <div className="grid gap-4 pt-2 pb-3">
          {entries.length === 0 && (
            <p className="text-std-16N-170 text-solid-gray-700">
              家族に起きたことを、知っている機関がそれぞれ加えると、年の順にここに並びます。
            </p>
          )}
          <ol className="grid pl-2">
            {entries.map((entry) => (
              <EntryLine key={entry.id} entry={entry} roomId={item.id} isOwn={entry.desk.id === desk.id} />
            ))}
          </ol>
          {mayAdd && adding && (
            <AddEntry
              itemId={item.id}
              desks={isHost ? { [desk.id]: desk.name, ...desks } : undefined}
              onClose={() => setAdding(false)}
            />
          )}
          {mayAdd && !adding && (
            <div>
              <Button onClick={open}>年表に加える</Button>
            </div>
          )}
        </div>
      </details>
    </section>
  );
}
