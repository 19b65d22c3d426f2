import noneIcon from "@material-symbols/svg-400/outlined/groups.svg?raw";
import type { KindFigures as Figures } from "../../api/types.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { Empty } from "../../parts/Empty.tsx";
import { ListPaper } from "../../parts/paper/ListPaper.tsx";
import { agencyColumns, monthColumns } from "./columns.tsx";
import { IN_ALL } from "./figure-words.ts";
import { TakeCsv } from "./TakeCsv.tsx";

const H2 = "mb-1 text-std-20B-150 text-solid-gray-900";
const NOTE = "mb-3 max-w-[44em] text-std-16N-170 text-solid-gray-700";

/** What was held of one kind in one year, by month and by agency. */
export function KindFigures({ label, figures }: { label: string; figures: Figures }) {
  const { kind, secrecy, total, months, agencies } = figures;
  const isSealed = secrecy === "sealed";
  const monthRows = [...months, { month: IN_ALL, ...total }].map((row) => ({ id: row.month, ...row }));
  const agencyRows = agencies.map((row) => ({ id: row.desk.id, ...row }));
  const title = `会議の実績（${label}・${kind.name}）`;
  return (
    <>
      <div className={`grid gap-8 ${isSealed ? "print:hidden" : ""}`}>
        <section aria-labelledby="in-the-year">
          <h2 id="in-the-year" className={H2}>
            {label}の合計
          </h2>
          <p className="text-std-18N-160 text-solid-gray-900">
            開催 {total.sittings}回・議題（延べ） {total.items}件・議題事例（実数） {total.cases}件・次回へ{" "}
            {total.putOff}件・中止 {total.calledOff}回
          </p>
        </section>
        {isSealed ? <Sealed /> : <TakeCsv label={label} figures={figures} />}
        <section aria-labelledby="by-agency">
          <h2 id="by-agency" className={H2}>
            機関ごと
          </h2>
          <p className={NOTE}>
            終わった会議で話し合った議題について数えます。「来た」には代理と書面を含みます。「期限内」は、担った対応事項のうち期限の日までにすんだものです。照会は、照会した日で数えます。
          </p>
          {agencyRows.length > 0 ? (
            <DataTable caption={`${title}機関ごと`} columns={agencyColumns} rows={agencyRows} />
          ) : (
            <Empty icon={noneIcon} title={`${label}に終わった会議はまだありません`} />
          )}
        </section>
        <section aria-labelledby="by-month">
          <h2 id="by-month" className={H2}>
            月ごと
          </h2>
          <p className={NOTE}>
            会議が終わった月で数えます。議題事例は月ごとに1回数えるので、足しても合計の実数にはなりません。
          </p>
          <DataTable caption={`${title}月ごと`} columns={monthColumns} rows={monthRows} dense />
        </section>
      </div>
      {isSealed ? (
        <p className="hidden print:block">この種別の実績は印刷できません。</p>
      ) : (
        <>
          <ListPaper title={`${title}　機関ごと`} columns={agencyColumns} rows={agencyRows} more={false} />
          <ListPaper title={`${title}　月ごと`} columns={monthColumns} rows={monthRows} more={false} />
        </>
      )}
    </>
  );
}

const Sealed = () => (
  <p className="max-w-[44em] border-l-4 border-solid-gray-600 pl-3 text-std-16N-170">
    守秘義務のある会議です。どの機関が来たかも秘密にあたるので、印刷とCSVはありません。公表できる数は「開催数（年度ごと）」にあります。
  </p>
);
