import { useMe } from "../../api/me.ts";
import { refusalOf } from "../../api/refusal.ts";
import type { ResidentFound } from "../../api/types.ts";
import { Private } from "../../parts/Private.tsx";
import { ask, isLongEnough } from "../../search/asked.ts";
import { birthWords } from "../../words/birth.ts";
import { useNow } from "../../words/use-now.ts";
import { type LeaveTo, useLeaveTo } from "../leave.ts";
import type { Option, RankedGroup } from "../option.ts";
import { meantBy, type usePeople } from "../use-people.ts";

/** 人・ケース. Before the search one row that begins it; after it a row per case, and the way to the whole list. */
export function usePeopleGroup(typed: string, people: ReturnType<typeof usePeople>): RankedGroup | undefined {
  const may = useMe().actions.includes("searchResidents");
  const leaveTo = useLeaveTo();
  const now = useNow();
  if (!may || !isLongEnough(typed)) return undefined;
  const { found, error, isPending, look } = people;
  const all: Option = {
    id: "people-all",
    words: "すべての結果を見る",
    run: () => {
      ask(meantBy(typed));
      leaveTo({ to: "/search" });
    },
  };
  const options = found
    ? [...found.flatMap((one) => ofPerson(one, now, leaveTo)), ...(found.length > 0 ? [all] : [])]
    : [beginning(typed, isPending, () => look(typed))];
  return { name: "人・ケース", options, strong: found !== undefined, note: noteOf(found, error) };
}

const beginning = (typed: string, isPending: boolean, look: () => void): Option => ({
  id: "people-look",
  words: isPending ? "探しています…" : `「${meantBy(typed)}」という人を探す`,
  hint: "検索は記録に残ります",
  stays: true,
  run: () => !isPending && look(),
});

function ofPerson({ id, name, kana, birthDate, neighbourhood, cases }: ResidentFound, now: Date, leaveTo: LeaveTo) {
  const words = (number: string) => (
    <>
      <Private>
        {name}（{kana}）
      </Private>
      <span className="block text-std-16N-170 leading-normal text-solid-gray-700">
        {number}・{birthDate ? birthWords(birthDate, now) : "生年月日はわかっていません"}
        {neighbourhood && (
          <>
            ・<Private>{neighbourhood}</Private>
          </>
        )}
      </span>
    </>
  );
  return cases.map(
    (one): Option => ({
      id: `person-${id}-${one.id}`,
      words: words(one.number),
      run: () => leaveTo({ to: "/cases/$caseId", params: { caseId: one.id } }),
    }),
  );
}

function noteOf(found: readonly ResidentFound[] | undefined, error: unknown): string | undefined {
  if (error) return wrongWords(error);
  if (found?.length === 0) return "この窓口で見られる人の中に、あてはまる人はいません。";
  return found?.every(({ cases }) => cases.length === 0) ? "見られるケースはありません。" : undefined;
}

function wrongWords(error: unknown): string {
  const refusal = refusalOf(error);
  if (refusal.kind === "network") return "通信が切れていて、探せませんでした。";
  const { title, detail } = refusal.problem;
  return detail ?? title;
}
