import lockIcon from "@material-symbols/svg-400/outlined/lock-fill.svg?raw";
import { type Category, categories, referralKinds, urgencies } from "@tsunagi/contracts/codes";
import type { Desk, SupportCase } from "../../api/types.ts";
import { Icon } from "../../parts/Icon.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { IdentityFacts } from "../IdentityFacts.tsx";
import { allCategories, type Draft } from "./draft.ts";

interface PreviewProps {
  draft: Draft;
  supportCase: SupportCase;
  desk: Desk | undefined;
  from: string;
}

/** What the other side will read, following every keystroke and every tick. */
export function Preview({ draft, supportCase, desk, from }: PreviewProps) {
  return (
    <Panel
      title="相手に渡す内容"
      tinted
      scrolls
      className="@5xl:sticky @5xl:top-24 @5xl:max-h-[calc(100dvh-7rem)] @5xl:overflow-y-auto"
    >
      <p className="-mt-2 mb-4 text-std-16N-170 leading-normal text-solid-gray-800">
        {desk ? `送ると、${desk.name}の職員が読めます。` : "窓口を選び、印を付けた項目だけが渡ります。"}
      </p>
      <div className="grid divide-y divide-blue-200 border-y border-blue-200">
        {allCategories.map((category) => (
          <Item key={category} title={categories[category]}>
            {draft.categories.includes(category) ? (
              <Content category={category} supportCase={supportCase} />
            ) : (
              <p className="flex items-center gap-1.5 text-solid-gray-700">
                <Icon svg={lockIcon} className="size-5" />
                渡しません
              </p>
            )}
          </Item>
        ))}
        <Item title="お願いしたいこと">
          <p className="text-solid-gray-700">
            {referralKinds[draft.kind]}・{urgencies[draft.urgency]}
          </p>
          <p className="whitespace-pre-line text-solid-gray-900">{draft.request || "（まだ書かれていません）"}</p>
        </Item>
        {draft.keptRole && (
          <Item title={`${from}が引き続き担う役割`}>
            <p className="whitespace-pre-line text-solid-gray-900">{draft.keptRole}</p>
          </Item>
        )}
      </div>
    </Panel>
  );
}

function Item({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="grid gap-1 py-3 text-std-16N-170 leading-normal">
      <h3 className="text-std-16B-170 text-solid-gray-900">{title}</h3>
      {children}
    </section>
  );
}

function Content({ category, supportCase }: { category: Category; supportCase: SupportCase }) {
  if (category === "identity_contact" && supportCase.resident) return <IdentityFacts identity={supportCase.resident} />;
  const body = supportCase.information.find((one) => one.category === category)?.body;
  return <p className="whitespace-pre-line text-solid-gray-900">{body ?? "このケースには記録がありません"}</p>;
}
