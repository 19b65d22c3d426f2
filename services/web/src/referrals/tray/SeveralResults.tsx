import { Banner } from "../../parts/Banner.tsx";
import type { SeveralVerb } from "../row/row-deeds.ts";
import type { Several } from "./use-several.ts";

interface Words {
  readonly done: string;
  readonly failed: string;
  readonly each: string;
}

const WORDS: Record<SeveralVerb, Words> = {
  acknowledge: { done: "件を受領しました。", failed: "件は受領できませんでした", each: "受領しました" },
  confirm: { done: "件の結果を確認して終えました。", failed: "件は確認できませんでした", each: "完了しました" },
  reassign: { done: "件の担当を決めました。", failed: "件は担当を替えられませんでした", each: "担当を決めました" },
};

/** What came of each of several: what failed says why, and stays chosen. */
export function SeveralResults({ done }: { done: Several["done"] }) {
  if (!done) return null;
  const { verb, outcomes } = done;
  const words = WORDS[verb];
  const failed = outcomes.filter(({ refused }) => refused).length;
  const title = `${outcomes.length - failed}${words.done}`;
  return (
    <Banner
      kind={failed > 0 ? "warning" : "success"}
      title={failed > 0 ? `${title}${failed}${words.failed}（選んだままです）。` : title}
    >
      <ul className="grid gap-1">
        {outcomes.map(({ id, number, refused }) => (
          <li key={id}>
            <b>{number}</b>：{refused ?? words.each}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
