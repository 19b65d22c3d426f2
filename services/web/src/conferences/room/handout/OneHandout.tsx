import { useState } from "react";
import type { Handout, Seat } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { Chip } from "../../../parts/Chip.tsx";
import { Private } from "../../../parts/Private.tsx";
import { kept } from "../minutes/writing/kept.ts";
import { CollectForm } from "./CollectForm.tsx";
import { DistributeForm } from "./DistributeForm.tsx";

interface OneHandoutProps {
  handout: Handout;
  seats: readonly Seat[];
  onLatest: () => void;
}

/** One of them: who has which number, and what is still out. */
export function OneHandout({ handout, seats, onLatest }: OneHandoutProps) {
  const [doing, setDoing] = useState<"collect" | "distribute" | undefined>(() =>
    kept("collect", handout.agendaItemId, handout.id) ? "collect" : undefined,
  );
  const { title, copies, holders, collected, out, actions } = handout;
  const close = () => setDoing(undefined);
  return (
    <article
      aria-label={`${copies}部の資料`}
      className="grid gap-2 border-t border-solid-gray-300 pt-4 first:border-t-0 first:pt-0"
    >
      <p className="text-std-16B-170 text-solid-gray-900">
        <Private>{title}</Private>
      </p>
      <p className="flex flex-wrap items-center gap-2 text-std-16N-170">
        <Chip tone={out.length > 0 ? "orange" : "green"}>{`回収 ${collected.length}／${copies}`}</Chip>
        {out.length > 0 && "回収がすむまで、会議を終えられません。"}
      </p>
      <Copies handout={handout} />
      {doing === "collect" && <CollectForm {...{ handout, onLatest }} onClose={close} />}
      {doing === "distribute" && <DistributeForm {...{ handout, seats, onLatest }} onClose={close} />}
      {!doing && (
        <div className="flex flex-wrap gap-3 empty:hidden">
          {actions.includes("collect") && <Button onClick={() => setDoing("collect")}>回収を記録する</Button>}
          {actions.includes("distribute") && (
            <Button onClick={() => setDoing("distribute")}>
              {holders.length > 0 ? "渡した相手を直す" : "渡した相手を入れる"}
            </Button>
          )}
        </div>
      )}
    </article>
  );
}

/** Each number of which there is something to say: whose it is, and what became of it. */
function Copies({ handout: { copies, holders, collected, missing, out } }: { handout: Handout }) {
  const nameOf = new Map(holders.map(({ copy, name }) => [copy, name]));
  const reasonOf = new Map(missing.map(({ copy, reason }) => [copy, reason]));
  const numbers = Array.from({ length: copies }, (_, index) => index + 1);
  const known = numbers.filter((copy) => nameOf.has(copy) || reasonOf.has(copy));
  const rest = out.filter((copy) => !nameOf.has(copy));
  const state = (copy: number) => {
    if (collected.includes(copy)) return "回収ずみ";
    return reasonOf.has(copy) ? `回収できず：${reasonOf.get(copy)}` : "まだ戻っていません";
  };
  return (
    <>
      <ul aria-label="番号ごとの相手と回収" className="grid gap-1 text-std-16N-170 empty:hidden">
        {known.map((copy) => (
          <li key={copy} className="grid grid-cols-[4em_minmax(0,1fr)] gap-x-2">
            <span className="tabular-nums">{`${copy}番`}</span>
            <span>
              <Private>{nameOf.get(copy) ?? "相手の記録なし"}</Private>
              <span className="block text-dns-14N-130 text-solid-gray-700">{state(copy)}</span>
            </span>
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <p className="text-std-16N-170">{`相手がまだの番号：${rest.map((copy) => `${copy}番`).join("、")}`}</p>
      )}
    </>
  );
}
