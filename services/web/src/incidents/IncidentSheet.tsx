import { categories } from "@tsunagi/contracts/codes";
import { useMe } from "../api/me.ts";
import type { Incident } from "../api/types.ts";
import { Rows } from "../referrals/sheet/Rows.tsx";
import { useNow } from "../words/use-now.ts";
import { clock, dueWords, warekiOf } from "../words/when.ts";
import { entryOf, IN_ORDER, incidentDeeds } from "./incident-words.ts";
import { dayAndClock } from "./moments.ts";

/** 誤送付の記録: A4 portrait, black on white, with the boxes for 決裁. */
export function IncidentSheet({ incident }: { incident: Incident }) {
  const me = useMe();
  const now = useNow();
  const { referralNumber, from, to, openedBy, seenAt, foundAt, circumstances } = incident;
  return (
    <div className="hidden text-[10.5pt] leading-normal text-black print:block">
      <p className="pb-2 text-[9pt]">
        <b className="mr-3 border-2 border-black px-2 py-0.5 text-[10.5pt] font-700">取扱注意</b>
        {referralNumber}　出力 {warekiOf(now)} {clock(now)}　{me.acting.desk.name} {me.staff.name}
      </p>
      <Seals />
      <h1 className="mb-2 text-center text-[16pt] font-700">誤送付の記録（漏えい等のおそれ）</h1>
      <Rows
        rows={[
          ["管理番号", referralNumber],
          ["送った窓口", from.name],
          ["届いた窓口", to.name],
          ["開封した人・日時", `${openedBy?.name ?? "わかっていません"}　${dayAndClock(seenAt)}`],
          ["わかった日時", dayAndClock(foundAt)],
          ["情報の種類", incident.categories.map((category) => categories[category]).join("、")],
          ["いきさつ", circumstances],
          ["速報の期限", dueWords(new Date(incident.promptDueAt), now)],
          ["確報の期限", dueWords(new Date(incident.finalDueAt), now)],
          ...IN_ORDER.map((deed) => [incidentDeeds[deed].name, entryLines(incident, deed)] as const),
        ]}
      />
    </div>
  );
}

function entryLines(incident: Incident, deed: (typeof IN_ORDER)[number]): string {
  const entry = entryOf(incident, deed);
  return entry ? `${dayAndClock(entry.at)}　${entry.by.name}\n${entry.note}` : "まだ記録していません\n\n";
}

/** 決裁欄. */
function Seals() {
  return (
    <table className="mb-2 ml-auto border-collapse text-center text-[9pt]">
      <tbody>
        <tr>
          {["課長", "係長", "担当"].map((position) => (
            <td key={position} className="h-[20mm] w-[20mm] border border-black align-top">
              {position}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
