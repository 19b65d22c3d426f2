import checkIcon from "@material-symbols/svg-400/outlined/check_circle-fill.svg?raw";
import lockIcon from "@material-symbols/svg-400/outlined/lock-fill.svg?raw";
import { categories, referralKinds, urgencies, warmLevels } from "@tsunagi/contracts/codes";
import type { Desk, ReferralPreview } from "../../api/types.ts";
import { Facts } from "../../parts/Facts.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { OnlookerList } from "../../sight/OnlookerList.tsx";
import { countNewcomers, groupOnlookers } from "../../sight/onlookers.ts";
import { groundWords } from "../../words/ground.ts";
import { NeedsList } from "../NeedsList.tsx";
import { allCategories, type Draft } from "./draft.ts";
import { emptyWords } from "./preview-words.ts";

interface ConfirmFactsProps {
  draft: Draft;
  desk: Desk;
  preview: ReferralPreview;
}

/** What is confirmed: what goes, what stays, who comes to see it. */
export function ConfirmFacts({ draft, desk, preview }: ConfirmFactsProps) {
  const { people, empty, ground } = preview;
  const going = allCategories.filter((one) => draft.categories.includes(one) && !empty.includes(one));
  const staying = allCategories.filter((one) => !going.includes(one));
  const newcomers = countNewcomers(groupOnlookers(people));
  return (
    <>
      <div className="grid gap-5 sm:grid-cols-2">
        <List
          title={`渡す情報 ${going.length}項目`}
          icon={checkIcon}
          tone="text-blue-900"
          rows={going.map((one) => categories[one])}
        />
        <List
          title={`渡さない情報 ${staying.length}項目`}
          icon={lockIcon}
          tone="text-solid-gray-536"
          rows={staying.map((one) => categories[one])}
        />
      </div>
      {empty.length > 0 && <p className="text-std-16N-170">{emptyWords(empty)}</p>}
      <section className="grid gap-3">
        <h3 className="text-std-17B-170 text-solid-gray-900">{newcomerWords(desk, newcomers)}</h3>
        <OnlookerList people={people} />
      </section>
      <Facts
        rows={[
          ground && ["根拠", groundWords(ground)],
          ["種別", `${referralKinds[draft.kind]}・${warmLevels[draft.warmLevel]}`],
          ["緊急度", urgencies[draft.urgency]],
          ["困りごと", <NeedsList key="needs" needs={draft.needs} />],
          ["お願いしたいこと", draft.request],
        ]}
      />
    </>
  );
}

/** Where nobody has an account, nobody is listed; it is read there all the same. */
function newcomerWords({ name, outside }: Desk, newcomers: number): string {
  if (outside) return `${name}には、紙か電話で伝わります`;
  return newcomers > 0 ? `新しく${newcomers}人に見えるようになります` : "新しく見えるようになる人はいません";
}

function List(props: { title: string; icon: string; tone: string; rows: readonly string[] }) {
  return (
    <section className="grid content-start gap-2">
      <h3 className="text-std-17B-170 text-solid-gray-900">{props.title}</h3>
      <ul className="grid gap-1">
        {props.rows.map((row) => (
          <li key={row} className="flex items-center gap-2 text-std-16N-170">
            <Icon svg={props.icon} className={`size-5 ${props.tone}`} />
            {row}
          </li>
        ))}
      </ul>
    </section>
  );
}
