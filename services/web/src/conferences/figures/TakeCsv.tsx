import downloadIcon from "@material-symbols/svg-400/outlined/download.svg?raw";
import { saveAs } from "../../api/save-as.ts";
import type { KindFigures } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { csvOf } from "./csv.ts";

const MONTHS = ["月", "開催", "議題（延べ）", "議題事例（実数）", "次回へ", "中止"];
const AGENCIES = [
  ...["機関", "呼ばれた席", "出席", "代理", "書面", "欠席", "準備シート（頼んだ）", "準備シート（出た）"],
  ...[
    "発言の行",
    "うち情報共有",
    "対応事項",
    "期限内",
    "遅れて",
    "期限切れ",
    "照会",
    "照会の回答",
    "回答までの日数（中央値）",
  ],
];

/** Both tables as files. The conferences that the law closes have none: where they met, no list leaves the screen. */
export function TakeCsv({ label, figures }: { label: string; figures: KindFigures }) {
  const { kind, total, months, agencies } = figures;
  const take = (name: string, rows: readonly (readonly (string | number)[])[]) =>
    saveAs(new Blob([csvOf(rows)], { type: "text/csv;charset=utf-8" }), `${label}_${kind.name}_${name}.csv`);
  const line = ({ sittings, items, cases, putOff, calledOff }: typeof total) => [
    ...[sittings, items, cases, putOff, calledOff],
  ];
  const byMonth = () =>
    take("月別", [MONTHS, ...months.map((row) => [row.month, ...line(row)]), ["年度", ...line(total)]]);
  const byAgency = () =>
    take("機関別", [
      AGENCIES,
      ...agencies.map(({ desk, medianDays, ...one }) => [
        ...[desk.name, one.called, one.came, one.byProxy, one.inWriting, one.absent, one.sheets, one.sheetsWritten],
        ...[one.spoken, one.shared, one.tasks, one.inTime, one.late, one.overdue, one.asked, one.answered],
        medianDays ?? "",
      ]),
    ]);
  return (
    <div className="flex flex-wrap gap-3 print:hidden">
      <Button icon={downloadIcon} onClick={byMonth}>
        月別をCSVで保存
      </Button>
      {agencies.length > 0 && (
        <Button icon={downloadIcon} onClick={byAgency}>
          機関別をCSVで保存
        </Button>
      )}
    </div>
  );
}
