import { Link } from "@tanstack/react-router";
import type { ResidentFound } from "../api/types.ts";
import { PersonName } from "../parts/PersonName.tsx";
import { Private } from "../parts/Private.tsx";
import { birthWords } from "../words/birth.ts";
import { useNow } from "../words/use-now.ts";
import { dayOf } from "../words/when.ts";

/** Enough to tell two people of one name apart, and the way to their cases. */
export function FoundList({ found }: { found: readonly ResidentFound[] }) {
  const now = useNow();
  return (
    <ul className="grid divide-y divide-solid-gray-420 border-y border-solid-gray-420">
      {found.map(({ id, name, kana, alias, birthDate, neighbourhood, cases }) => (
        <li key={id} className="grid gap-x-6 gap-y-2 py-4 sm:grid-cols-[1fr_auto]">
          <div className="min-w-0">
            <h2 className="text-std-20B-150 text-solid-gray-900">
              <PersonName name={name} kana={kana} />
            </h2>
            <p className="flex flex-wrap gap-x-5 text-std-16N-170 text-solid-gray-800">
              {alias && (
                <span>
                  通称：<Private>{alias}</Private>
                </span>
              )}
              <span>{birthDate ? birthWords(birthDate, now) : "生年月日はわかっていません"}</span>
              {neighbourhood && <Private>{neighbourhood}</Private>}
            </p>
          </div>
          <ul className="grid content-center gap-1">
            {cases.map((one) => (
              <li key={one.id}>
                <Link
                  to="/cases/$caseId"
                  params={{ caseId: one.id }}
                  className="inline-grid min-h-11 items-center link text-std-16N-170"
                >
                  {one.number}（{dayOf(one.openedAt)} 開始）
                </Link>
              </li>
            ))}
            {cases.length === 0 && <li className="text-std-16N-170 text-solid-gray-700">見られるケースはありません</li>}
          </ul>
        </li>
      ))}
    </ul>
  );
}
