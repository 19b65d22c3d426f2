import { declineReasons } from "@tsunagi/contracts/codes";
import { Rows } from "./Rows.tsx";

/** 返信欄: to be filled in by hand and sent back, or read out on the phone. */
export function ReplySlip() {
  return (
    <section className="mt-4 break-inside-avoid">
      <h2 className="mb-1 flex items-end justify-between text-[12pt] font-700">
        返信欄
        <span className="grid h-[22mm] w-[32mm] place-content-start border border-black px-1 text-[9pt] font-400">
          受付印
        </span>
      </h2>
      <Rows
        rows={[
          ["受領", "　　　年　　月　　日　　時　　分　　受領した人："],
          ["受入の可否", <Boxes key="answers" words={["受け入れる", "受け入れられない", "情報が足りない"]} />],
          ["理由", <Boxes key="reasons" words={Object.values(declineReasons)} />],
          ["担当者", "氏名：　　　　　　　　　　　　電話："],
          [
            "初回の予定",
            <>
              <span className="mr-8">　　　年　　月　　日</span>
              <Boxes words={["訪問", "来所", "電話", "その他"]} />
            </>,
          ],
          ["結果", "\n\n"],
          ["今後の役割", "\n"],
        ]}
      />
    </section>
  );
}

/** To be ticked with a pen; a box never stands on another line than its word. */
function Boxes({ words }: { words: readonly string[] }) {
  return words.map((word) => (
    <span key={word} className="mr-4 inline-block whitespace-nowrap">
      □ {word}
    </span>
  ));
}
