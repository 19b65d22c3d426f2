import { Link } from "@tanstack/react-router";
import { api } from "../../api/client.ts";
import type { ConferenceTotals } from "../../api/types.ts";
import { Failed } from "../../parts/Failed.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { warekiDay } from "../../words/when.ts";

type Year = ConferenceTotals["years"][number];
const numberWords = (number: number | null, unit: string) => (number === null ? "5未満" : `${number}${unit}`);

/** 会議の開催数: how many of each kind in a year. Nothing can be opened behind a number. */
export function TotalsPage() {
  const { data, error, refetch } = api.useQuery("get", "/api/conference-totals");
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading page rows={6} />;
  return (
    <>
      <PageHeader
        title="会議の開催数"
        above={
          <p className="mb-1 text-std-16N-170 text-solid-gray-700">
            <Link to="/conferences" className="link">
              会議
            </Link>
          </p>
        }
        below={
          <p className="mt-1 max-w-[44em] text-std-16N-170 text-solid-gray-700">
            {warekiDay(data.upTo)}
            までに終わった会議の数です。すんだ年度だけを出します。5に満たないときは数を出しません（0も「5未満」になります）。
          </p>
        }
      />
      <div className="grid max-w-[52rem] gap-8">
        {data.years.map((year) => (
          <YearTable key={year.year} year={year} />
        ))}
      </div>
    </>
  );
}

function YearTable({ year: { label, kinds } }: { year: Year }) {
  const cell = "border-b border-solid-gray-300 px-3 py-2 text-left font-normal";
  return (
    <section aria-label={label}>
      <h2 className="mb-2 text-std-20B-150 text-solid-gray-900">{label}</h2>
      <table className="w-full border-collapse text-std-16N-170 text-solid-gray-900">
        <caption className="sr-only">{label}の会議の開催数</caption>
        <thead>
          <tr className="bg-solid-gray-50">
            <th scope="col" className={cell}>
              種別
            </th>
            <th scope="col" className={`${cell} whitespace-nowrap`}>
              開催
            </th>
            <th scope="col" className={`${cell} whitespace-nowrap`}>
              議題
            </th>
          </tr>
        </thead>
        <tbody>
          {kinds.map(({ kind, sittings, items }) => (
            <tr key={kind.id}>
              <th scope="row" className={cell}>
                {kind.name}
              </th>
              <td className={`${cell} whitespace-nowrap tabular-nums`}>{numberWords(sittings, "回")}</td>
              <td className={`${cell} whitespace-nowrap tabular-nums`}>{numberWords(items, "件")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
