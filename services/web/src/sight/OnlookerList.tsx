import addIcon from "@material-symbols/svg-400/outlined/add_circle-fill.svg?raw";
import noneIcon from "@material-symbols/svg-400/outlined/lock.svg?raw";
import seenIcon from "@material-symbols/svg-400/outlined/visibility.svg?raw";
import { type Category, categories } from "@tsunagi/contracts/codes";
import type { Onlooker } from "../api/types.ts";
import { Icon } from "../parts/Icon.tsx";
import { groupOnlookers, type Sight } from "./onlookers.ts";

const MARKS: Record<Sight, { icon: string; words: string; look: string }> = {
  new: { icon: addIcon, words: "新しく見える", look: "font-700 text-blue-1000" },
  already: { icon: seenIcon, words: "いまも見える", look: "text-solid-gray-900" },
  none: { icon: noneIcon, words: "見えない", look: "text-solid-gray-700" },
};

/** People by name and what each group of them sees, with the difference to today as a sign and in words. */
export function OnlookerList({ people }: { people: readonly Onlooker[] }) {
  return (
    <ul className="grid gap-4">
      {groupOnlookers(people).map(({ desk, people: names, sight }) => (
        <li key={`${desk.id}-${Object.values(sight).join()}`} className="grid gap-2">
          <p className="text-std-16N-170 leading-normal text-solid-gray-900">
            <b>{desk.name}</b>の{names.length}人<span className="block text-solid-gray-800">{names.join("、")}</span>
          </p>
          <SightRows sight={sight} />
        </li>
      ))}
    </ul>
  );
}

/** One line per kind of sight, the news first: 新しく見える：属性・連絡先、健康・障害. */
function SightRows({ sight }: { sight: Record<Category, Sight> }) {
  const all = Object.keys(sight) as Category[];
  return (
    <ul className="grid gap-1">
      {(Object.keys(MARKS) as Sight[]).map((kind) => {
        const of = all.filter((one) => sight[one] === kind);
        const { icon, words, look } = MARKS[kind];
        return (
          of.length > 0 && (
            <li key={kind} className={`flex items-start gap-2 text-std-16N-170 leading-normal ${look}`}>
              <Icon svg={icon} className="mt-0.5 size-5" />
              <span className="min-w-0">
                {words}：{of.map((one) => categories[one]).join("、")}
              </span>
            </li>
          )
        );
      })}
    </ul>
  );
}
