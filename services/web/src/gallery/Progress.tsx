import { Stamp } from "../parts/Stamp.tsx";
import { Steps } from "../parts/Steps.tsx";
import { History } from "../referrals/History.tsx";
import { Section } from "./Section.tsx";
import { steps } from "./samples.ts";

const done = (at: string) => (
  <>
    <Stamp at={at} className="block text-solid-gray-900" />
    見本 次郎
  </>
);

const WAY = [
  { name: "送信", waiting: "", done: done("2026-11-20T01:12:00Z") },
  { name: "開封", waiting: "", done: done("2026-11-20T01:40:00Z") },
  { name: "受領", waiting: "まだ受領していません" },
  { name: "受入の返事", waiting: "" },
  { name: "完了", waiting: "" },
];

export function Progress() {
  return (
    <Section part="steps">
      <Steps label="途中の進み" steps={WAY} />
      <div className="max-w-80">
        <Steps label="狭い場所の進み" steps={WAY} />
      </div>
      <h3 className="text-std-17B-170">履歴</h3>
      <div className="pl-2">
        <History steps={steps} />
      </div>
    </Section>
  );
}
