import { Suspense, useState } from "react";
import { fetched } from "../../api/fetched.ts";
import type { AgendaItem } from "../../api/types.ts";
import { usePaletteDeeds } from "../../palette/deeds.ts";
import { Button } from "../../parts/Button.tsx";
import { ChangedFirst } from "../../parts/ChangedFirst.tsx";
import { toast } from "../../parts/toast.ts";
import { type PlainDeed, usePlainDeed } from "./use-item.ts";

const PostponeDialog = fetched(() => import("./PostponeDialog.tsx"), "PostponeDialog");
const ArrangeDialog = fetched(() => import("./ArrangeDialog.tsx"), "ArrangeDialog");

interface Words {
  readonly verb: PlainDeed;
  readonly name: (item: AgendaItem) => string;
  readonly kana: string;
  readonly busy: string;
  readonly done: string;
}

const DEEDS: readonly Words[] = [
  {
    verb: "start",
    name: ({ status }) => (status === "ended" ? "協議に戻る" : "協議を始める"),
    kana: "きょうぎをはじめる かいし",
    busy: "始めています…",
    done: "協議を始めました",
  },
  {
    verb: "end",
    name: () => "協議を終える",
    kana: "きょうぎをおえる しゅうりょう",
    busy: "終えています…",
    done: "協議を終えました。議事は、会議が終わるまで書けます",
  },
];

/** What whoever runs the sitting does to the item. */
export function ItemDeeds({ item, onLatest }: { item: AgendaItem; onLatest: () => void }) {
  const [arranging, setArranging] = useState(false);
  const [postponing, setPostponing] = useState(false);
  const arrange = {
    name: "分数・書く人・期限を決める",
    kana: "ふんすう しょき ぎじをかくひと じゅんびしーとのきげん",
    run: () => setArranging(true),
  };
  const mayArrange = item.actions.includes("arrange");
  const postpone = { name: "次回へ送る", kana: "じかいへおくる えんき", run: () => setPostponing(true) };
  const mayPostpone = item.actions.includes("postpone");
  usePaletteDeeds([...(mayPostpone ? [postpone] : []), ...(mayArrange ? [arrange] : [])]);
  return (
    <>
      {DEEDS.filter(({ verb }) => item.actions.includes(verb)).map((deed) => (
        <DeedButton key={deed.verb} {...{ item, deed, onLatest }} />
      ))}
      {mayPostpone && <Button onClick={postpone.run}>{postpone.name}</Button>}
      {mayArrange && <Button onClick={arrange.run}>{arrange.name}</Button>}
      {postponing && (
        <Suspense>
          <PostponeDialog item={item} onClose={() => setPostponing(false)} onLatest={onLatest} />
        </Suspense>
      )}
      {arranging && (
        <Suspense>
          <ArrangeDialog item={item} onClose={() => setArranging(false)} onLatest={onLatest} />
        </Suspense>
      )}
    </>
  );
}

function DeedButton({ item, deed, onLatest }: { item: AgendaItem; deed: Words; onLatest: () => void }) {
  const { verb, name, kana, busy, done } = deed;
  const doing = usePlainDeed(verb, () => toast(done));
  const press = () => doing.isPending || doing.mutate({ id: item.id, version: item.version });
  usePaletteDeeds([{ name: name(item), kana, run: press }]);
  const latest = () => {
    doing.reset();
    onLatest();
  };
  return (
    <>
      <Button
        look={item.status === "planned" && verb === "start" ? "solid" : "outline"}
        busy={doing.isPending && busy}
        onClick={press}
      >
        {name(item)}
      </Button>
      {doing.error !== null && (
        <div className="order-last basis-full">
          <ChangedFirst error={doing.error} onLatest={latest} onRetry={press} />
        </div>
      )}
    </>
  );
}
