import { Banner } from "../../parts/Banner.tsx";
import { Button } from "../../parts/Button.tsx";
import { Tick } from "../../parts/form/Tick.tsx";
import type { Outcome, useConfirming } from "./use-confirming.ts";

interface ConfirmResultsProps {
  /** Those whose result this desk may confirm. */
  ids: readonly string[];
  confirming: ReturnType<typeof useConfirming>;
}

/** 選んだ結果を確認する: several at once, and what came of each. */
export function ConfirmResults({ ids, confirming }: ConfirmResultsProps) {
  const { picked, results, busy, confirm, all } = confirming;
  if (ids.length === 0 && results.length === 0) return null;
  const isAll = ids.length > 0 && picked.length === ids.length;
  return (
    <section
      aria-label="結果の確認"
      className="grid gap-3 rounded-12 border border-blue-200 bg-blue-50 px-4 py-3 sm:px-6"
    >
      {ids.length > 0 && (
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <Tick checked={isAll} onChange={(on) => all(on ? ids : [])}>
            {`結果の確認を待つ${ids.length}件をすべて選ぶ`}
          </Tick>
          <Button
            look="solid"
            disabled={picked.length === 0}
            busy={busy && "確認しています…"}
            onClick={() => void confirm()}
          >
            {`選んだ結果を確認する（${picked.length}件）`}
          </Button>
        </div>
      )}
      <Results results={results} />
    </section>
  );
}

function Results({ results }: { results: readonly Outcome[] }) {
  if (results.length === 0) return null;
  const failed = results.filter(({ refused }) => refused);
  const done = results.length - failed.length;
  return (
    <Banner
      kind={failed.length > 0 ? "warning" : "success"}
      title={
        failed.length > 0
          ? `${done}件を確認しました。${failed.length}件は確認できませんでした（選んだままです）。`
          : `${done}件の結果を確認して終えました。`
      }
    >
      <ul className="grid gap-1">
        {results.map(({ id, number, refused }) => (
          <li key={id}>
            <b>{number}</b>：{refused ?? "完了しました"}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
