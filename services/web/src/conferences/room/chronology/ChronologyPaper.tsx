import type { AgendaItem } from "../../../api/types.ts";
import { Rows } from "../../../referrals/sheet/Rows.tsx";
import type { Inside } from "../Room.tsx";
import { whomWords, yearWords } from "./order.ts";
import { useChronology } from "./use-chronology.ts";

/** 家族年表 on A4: the years, of whom, what, and which agency says so. */
export function ChronologyPaper({ item, inside }: { item: AgendaItem; inside: Inside }) {
  const { data = [] } = useChronology(item.id);
  return (
    <>
      <Rows
        rows={[
          ["議題", `${item.number}　${inside.subject.topic}`],
          ...(inside.subject.person === null ? [] : ([["氏名", inside.subject.person]] as const)),
        ]}
      />
      <table className="mt-3 w-full border-collapse">
        <thead>
          <tr>
            {["いつ", "だれのこと", "できごと", "情報を出した機関"].map((head) => (
              <th key={head} scope="col" className="border border-black px-2 py-1 text-left whitespace-nowrap">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.map((entry) => (
            <tr key={entry.id} className="break-inside-avoid">
              <td className="w-[13em] border border-black px-2 py-1 align-top">
                {yearWords(entry.happenedOn, entry.isAround)}
              </td>
              <td className="w-[8em] border border-black px-2 py-1 align-top">{whomWords(entry)}</td>
              <td className="border border-black px-2 py-1 align-top whitespace-pre-line">{entry.what}</td>
              <td className="w-[10em] border border-black px-2 py-1 align-top">{entry.desk.name}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
