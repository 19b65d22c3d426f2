import { categories, referralKinds, urgencies, warmLevels } from "@tsunagi/contracts/codes";
import type { Desk, Disclosure } from "../../api/types.ts";
import { Panel } from "../../parts/Panel.tsx";
import { Disclosures } from "../Disclosures.tsx";
import { NeedsList } from "../NeedsList.tsx";
import { allCategories, type Draft } from "./draft.ts";

interface PreviewProps {
  draft: Draft;
  disclosures: readonly Disclosure[];
  desk: Desk | undefined;
  from: string;
}

/** What the other side will read, following every keystroke and every tick. */
export function Preview({ draft, disclosures, desk, from }: PreviewProps) {
  const staying = allCategories.filter((one) => !draft.categories.includes(one));
  return (
    <Panel title="相手が読む内容" tinted>
      <p className="-mt-2 mb-4 text-std-16N-170 leading-normal text-solid-gray-800">
        {desk ? readBy(desk) : "窓口を選び、印を付けた項目だけが渡ります。"}
      </p>
      <div className="grid divide-y divide-blue-200 border-y border-blue-200">
        <Item title="お願いしたいこと">
          <p className="text-solid-gray-700">
            {referralKinds[draft.kind]}・{urgencies[draft.urgency]}・{warmLevels[draft.warmLevel]}
          </p>
          <NeedsList needs={draft.needs} />
          <p className="whitespace-pre-line text-solid-gray-900">{draft.request || "（まだ書かれていません）"}</p>
        </Item>
        {textsOf(draft, from).map(
          ([title, text]) =>
            text.trim() && (
              <Item key={title} title={title}>
                <p className="whitespace-pre-line text-solid-gray-900">{text}</p>
              </Item>
            ),
        )}
        {disclosures.length > 0 && (
          <div className="py-3">
            <Disclosures disclosures={disclosures} />
          </div>
        )}
        {staying.length > 0 && (
          <Item title="渡さない情報">
            <p className="text-solid-gray-700">{staying.map((one) => categories[one]).join("、")}</p>
          </Item>
        )}
      </div>
    </Panel>
  );
}

const textsOf = ({ wantedBy, wishes, background, involved, keptRole }: Draft, from: string) =>
  [
    ["返事がほしい日", wantedBy],
    ["本人の希望（本人の言葉）", wishes],
    ["経緯と、これまでの対応", background],
    ["利用している制度・関係機関", involved],
    [`${from}が引き続き担う役割`, keptRole],
  ] as const;

function Item({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="grid gap-1 py-3 text-std-16N-170 leading-normal">
      <h3 className="text-std-16B-170 text-solid-gray-900">{title}</h3>
      {children}
    </section>
  );
}

const readBy = ({ name, outside }: Desk): string =>
  outside ? `印刷したシートか電話で、${name}に伝えます。` : `送ると、${name}の職員が開封して読みます。`;
