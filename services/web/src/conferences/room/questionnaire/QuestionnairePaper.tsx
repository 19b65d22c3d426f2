import { agreements } from "@tsunagi/contracts/codes";
import type { AgendaItem } from "../../../api/types.ts";
import { STATEMENTS } from "./sign-form.ts";

const CELL = "border border-black px-2 py-2";

/** The blank form for the table: it says the number of the item and nothing of what it is about. */
export function QuestionnairePaper({ item: { number } }: { item: AgendaItem }) {
  return (
    <>
      <p className="mb-3">議題 {number}　あてはまるところに○をつけてください。書いた紙は、事務局へお返しください。</p>
      <table className="w-full border-collapse">
        <thead>
          <tr>
            <th scope="col" className={`${CELL} text-left`}>
              問い
            </th>
            {Object.entries(agreements).map(([code, words]) => (
              <th key={code} scope="col" className={`${CELL} w-[22mm] text-[9pt] font-400`}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {STATEMENTS.map(([statement, words]) => (
            <tr key={statement} className="h-[14mm]">
              <th scope="row" className={`${CELL} text-left font-400`}>
                {words}
              </th>
              {Object.keys(agreements).map((code) => (
                <td key={code} className={CELL} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-4">気づいたこと</p>
      <div className="h-[60mm] border border-black" />
      <p className="mt-6 text-[11pt]">
        機関・窓口　＿＿＿＿＿＿＿＿＿＿＿＿　氏名　＿＿＿＿＿＿＿＿＿＿＿＿　記入日　　月　　日
      </p>
    </>
  );
}
