import { clock, warekiOf } from "../../words/when.ts";
import { Rows } from "./Rows.tsx";

export interface Party {
  name: string;
  phone: string;
}

interface FaxCoverProps {
  number: string;
  sender: Party;
  receiver: Party;
  sentBy: string;
  now: Date;
}

/** FAX送付状: nothing of the person stands on it, for it may lie in the tray of somebody else. */
export function FaxCover({ number, sender, receiver, sentBy, now }: FaxCoverProps) {
  return (
    <section className="break-after-page">
      <h1 className="mt-8 mb-6 text-center text-[20pt] font-700">FAX送付状</h1>
      <Rows
        rows={[
          ["送付先", `${receiver.name}　御中\n電話 ${receiver.phone}\nFAX`],
          ["送信元", `${sender.name}　${sentBy}\n電話 ${sender.phone}`],
          ["日時", `${warekiOf(now)} ${clock(now)}`],
          ["件名", `つなぎシート ${number}`],
          ["枚数", "　　　　枚（この送付状を含む）"],
        ]}
      />
      <p className="mt-8 border-4 border-black p-4 text-[13pt] leading-relaxed">
        <b>誤って届いたときは</b>
        <br />
        中を読まずに、すぐ送信元（電話 {sender.phone}
        ）へお知らせください。お手元の用紙の扱いは、その電話でお願いします。 複写や転送はしないでください。
      </p>
      <p className="mt-6 text-[11pt]">
        届きましたら、2枚目以降の「返信欄」に記入して返送していただくか、電話でお知らせください。
      </p>
    </section>
  );
}
