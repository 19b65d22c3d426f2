import { useMe } from "../../api/me.ts";
import type { ReferralItem } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Tick } from "../../parts/form/Tick.tsx";
import { mayAtOnce, SEVERAL, type SeveralVerb } from "../row/row-deeds.ts";
import type { Selecting } from "./use-selecting.ts";
import type { Several } from "./use-several.ts";

const BUTTONS: Record<SeveralVerb, { words: string; busy: string; key: string | undefined }> = {
  acknowledge: { words: "受領する", busy: "受領しています…", key: "E" },
  confirm: { words: "結果を確認して終える", busy: "確認しています…", key: undefined },
  reassign: { words: "担当を決める", busy: "替えています…", key: "A" },
};

interface SeveralBarProps {
  /** What can be chosen at all. */
  rows: readonly ReferralItem[];
  selecting: Selecting;
  several: Several;
  onBegin: (verb: SeveralVerb) => void;
}

/** 選んだものを…: what can be done to several at once, with how many of the chosen it fits. */
export function SeveralBar({ rows, selecting: { chosen, choose }, several, onBegin }: SeveralBarProps) {
  const deskId = useMe().acting.desk.id;
  if (rows.length === 0) return null;
  const picked = rows.filter(({ id }) => chosen.has(id));
  const shown = SEVERAL.filter((verb) => rows.some((row) => mayAtOnce(row, verb, deskId)));
  return (
    <section
      aria-label="選んだつなぎへの操作"
      className="flex min-h-14 flex-wrap items-center gap-x-6 rounded-12 border border-blue-200 bg-blue-50 px-4 py-1 sm:px-5 print:hidden"
    >
      <Tick checked={picked.length === rows.length} onChange={(on) => choose(on ? rows.map(({ id }) => id) : [])}>
        {picked.length > 0 ? `${picked.length}件を選択中（${rows.length}件のうち）` : `${rows.length}件をすべて選ぶ`}
      </Tick>
      {picked.length === 0 && (
        <p className="text-solid-gray-700 max-sm:hidden">
          選ぶと、まとめて「{shown.map((verb) => BUTTONS[verb].words).join("」「")}」ができます。
        </p>
      )}
      <div className={`flex flex-wrap gap-3 ${picked.length === 0 ? "hidden" : ""}`}>
        {shown.map((verb) => {
          const count = picked.filter((row) => mayAtOnce(row, verb, deskId)).length;
          const { words, busy, key } = BUTTONS[verb];
          return (
            <Button
              key={verb}
              letter={key}
              disabled={count === 0}
              busy={several.busy === verb && busy}
              onClick={() => onBegin(verb)}
            >
              {count > 0 ? `${words}（${count}件）` : words}
            </Button>
          );
        })}
      </div>
    </section>
  );
}
