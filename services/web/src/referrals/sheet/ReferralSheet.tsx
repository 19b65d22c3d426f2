import { categories, needs, referralKinds, urgencies, warmLevels } from "@tsunagi/contracts/codes";
import { useMe } from "../../api/me.ts";
import type { Referral } from "../../api/types.ts";
import { useDesks } from "../../desks/use-desks.ts";
import { usePrinting } from "../../parts/paper/use-printing.ts";
import { groundWords } from "../../words/ground.ts";
import { useNow } from "../../words/use-now.ts";
import { clock, dayOf, warekiDay, warekiOf } from "../../words/when.ts";
import { documentLine } from "../attachments/documents.ts";
import { FaxCover, type Party } from "./FaxCover.tsx";
import { ReplySlip } from "./ReplySlip.tsx";
import { type Row, Rows } from "./Rows.tsx";
import { SheetDisclosures } from "./SheetDisclosures.tsx";

/** つなぎシート: A4 portrait, black on white; with a slip to answer on, and a cover where it goes by fax. */
export function ReferralSheet({ referral }: { referral: Referral }) {
  const me = useMe();
  const now = useNow();
  const printing = usePrinting();
  // Asked for before anybody prints: the telephone numbers would come too late.
  const { desks } = useDesks();
  if (!printing) return null;
  const { number, from, to, isOutside, sentAt, sentBy, ground } = referral;
  const phoneOf = (deskId: string) => desks?.find(({ id }) => id === deskId)?.phone ?? "";
  const [sender, receiver] = [from, to].map(({ id, name }) => ({ name, phone: phoneOf(id) })) as [Party, Party];
  return (
    <div className="hidden text-[10.5pt] leading-normal text-black print:block">
      {isOutside && <FaxCover {...{ number, sender, receiver, sentBy: sentBy?.name ?? me.staff.name, now }} />}
      <table className="w-full border-collapse">
        <thead>
          <tr>
            <th className="pb-2 text-left text-[9pt] font-400">
              <b className="mr-3 border-2 border-black px-2 py-0.5 text-[10.5pt] font-700">取扱注意</b>
              {number}　出力 {warekiOf(now)} {clock(now)}　{me.acting.desk.name} {me.staff.name}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>
              <h1 className="mb-2 text-center text-[16pt] font-700">つなぎシート</h1>
              <Rows
                rows={[
                  ["管理番号", number],
                  ["送付日時", sentAt ? `${dayOf(sentAt)} ${clock(new Date(sentAt))}` : "まだ送っていません"],
                  ["つなぎ元", `${sender.name}　${sentBy?.name ?? ""}　電話 ${sender.phone}`],
                  ["つなぎ先", `${receiver.name}　電話 ${receiver.phone}`],
                  ...requestRows(referral),
                  ["提供の根拠", ground ? groundWords(ground) : ""],
                ]}
              />
              <SheetDisclosures referral={referral} />
              <ReplySlip />
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function requestRows(referral: Referral): Row[] {
  const { kind, urgency, warmLevel, wantedBy, request, background, wishes, involved, keptRole } = referral;
  return [
    ["種別・段階", `${referralKinds[kind]}・${warmLevels[warmLevel]}`],
    ["緊急度", `${urgencies[urgency]}${wantedBy ? `　返事がほしい日 ${warekiDay(wantedBy)}` : ""}`],
    ["困りごと", referral.needs.map((need, index) => `${index === 0 ? "◎" : "○"}${needs[need]}`).join("　")],
    ["お願いしたいこと", request],
    ["経緯と対応", background],
    ["本人の希望", wishes],
    ["制度・関係機関", involved],
    ["つなぎ元が引き続き担う役割", keptRole],
    ["渡す情報", referral.categories.map((category) => categories[category]).join("、")],
    ["添える書類", referral.attachments.map(documentLine).join("\n")],
  ];
}
