import { type Agreement, agreements, questionnaireStatements } from "@tsunagi/contracts/codes";
import type { QuestionnaireTally } from "../../../api/types.ts";

const STEPS = Object.entries(agreements) as [Agreement, string][];
const CELL = "border-b border-solid-gray-300 px-1 py-2 align-top";

/** How many said what to each statement. */
export function TallyTable({ tally: { asked, signed, statements } }: { tally: QuestionnaireTally }) {
  return (
    <div className="grid gap-2">
      <p className="text-std-16N-170">
        来た人{asked}人のうち{signed}人が答えました。
      </p>
      {signed > 0 && (
        <table className="w-full border-collapse text-std-16N-170 leading-normal text-solid-gray-900">
          <caption className="sr-only">問いごとの人数</caption>
          <thead>
            <tr className="bg-solid-gray-50">
              <th scope="col" className={`${CELL} text-left font-400`}>
                問い
              </th>
              {STEPS.map(([step, words]) => (
                <th key={step} scope="col" className={`${CELL} text-center text-dns-14N-130 font-400`}>
                  {words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {statements.map(({ statement, ...counts }) => (
              <tr key={statement}>
                <th scope="row" className={`${CELL} text-left font-400`}>
                  {questionnaireStatements[statement]}
                </th>
                {STEPS.map(([step]) => (
                  <td key={step} className={`${CELL} text-center tabular-nums`}>
                    {counts[step]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
