import { useMe } from "../../../api/me.ts";
import type { AgendaItem, PreparationSheet } from "../../../api/types.ts";
import { Loading } from "../../../parts/Loading.tsx";
import { Unfetched } from "../../../parts/Unfetched.tsx";
import { useNow } from "../../../words/use-now.ts";
import { dayWords, isAwaited, isOverdue } from "./prepare-by.ts";
import { SheetCard } from "./SheetCard.tsx";
import { missingOf, missingWords, ownFirst } from "./sheet-form.ts";
import { useFold } from "./use-fold.ts";
import { useSheets } from "./use-sheets.ts";
import { useSpokenSheets } from "./use-spoken-sheets.ts";

/** 準備シート: what each agency brings, side by side. Before the sitting they are the work; once the item runs they fold away. */
export function Preparation({ item }: { item: AgendaItem }) {
  const { data, error, refetch } = useSheets(item.id);
  const again = () => void refetch();
  if (!data) return error ? <Unfetched error={error} onRetry={again} /> : <Loading rows={3} />;
  // Whoever came in by another way than a seat has none to read.
  if (data.items.length === 0 && !item.actions.includes("seat")) return null;
  return (
    <>
      <Unfetched error={error} stale onRetry={again} />
      <Sheets item={item} sheets={data.items} />
    </>
  );
}

function Sheets({ item, sheets }: { item: AgendaItem; sheets: readonly PreparationSheet[] }) {
  const { id: ownDeskId } = useMe().acting.desk;
  const fold = useFold(item.status === "planned");
  useSpokenSheets(sheets, ownDeskId);
  return (
    <section
      aria-labelledby="preparation"
      className="@container rounded-16 border border-solid-gray-200 bg-white px-5 py-3 sm:px-6"
    >
      <details ref={fold}>
        <summary className="min-h-11 cursor-pointer py-2 text-key-900">
          <h2 id="preparation" className="mr-4 inline text-std-20B-150 text-solid-gray-900">
            準備シート
          </h2>
          <span className="text-std-16N-170 text-solid-gray-900">{missingWords(sheets)}</span>
        </summary>
        <div className="grid gap-4 pt-2 pb-3">
          <Due item={item} missing={missingOf(sheets)} />
          {sheets.length === 0 ? (
            <p className="text-std-16N-170 text-solid-gray-700">出席者を選ぶと、窓口ごとに1枚ずつ、ここに並びます。</p>
          ) : (
            <ul className="grid gap-4 @xl:grid-cols-2 @5xl:grid-cols-3">
              {ownFirst(sheets, ownDeskId).map((sheet) => (
                <SheetCard key={sheet.id} sheet={sheet} isOwn={sheet.desk.id === ownDeskId} />
              ))}
            </ul>
          )}
        </div>
      </details>
    </section>
  );
}

/** Until when they are awaited. */
function Due({ item, missing }: { item: AgendaItem; missing: number }) {
  const now = useNow();
  const { prepareBy, actions } = item;
  if (!isAwaited(item)) return null;
  if (prepareBy === null)
    return actions.includes("arrange") ? <p className="text-std-16N-170">期限は、まだ決めていません。</p> : null;
  return (
    <p className="text-std-16B-170 text-solid-gray-900">
      期限 {dayWords(prepareBy)}
      {missing > 0 && isOverdue(prepareBy, now) && <span className="ml-3 text-orange-1000">期限を過ぎています</span>}
    </p>
  );
}
