import { Button } from "../../../parts/Button.tsx";
import { TextField } from "../../../parts/form/TextField.tsx";
import { Tick } from "../../../parts/form/Tick.tsx";
import type { CollectForm } from "./collect-form.ts";

interface CopyStateProps {
  copy: number;
  name: string | undefined;
  state: CollectForm[number];
  onChange: (state: CollectForm[number]) => void;
  error: string | undefined;
}

/** One number: back, still out, or why it does not come back. */
export function CopyState({ copy, name, state, onChange, error }: CopyStateProps) {
  const which = <span className="sr-only">（{copy}番）</span>;
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap items-center gap-x-2">
        <Tick checked={state === true} onChange={(back) => onChange(back || null)}>
          {`${copy}番を回収した${name ? `（${name}）` : ""}`}
        </Tick>
        {state === null && (
          <Button look="text" onClick={() => onChange("")}>
            回収できない理由を書く{which}
          </Button>
        )}
      </div>
      {typeof state === "string" && (
        <>
          <TextField label={`${copy}番を回収できない理由`} required value={state} onChange={onChange} error={error} />
          <div className="-ml-5">
            <Button look="text" onClick={() => onChange(null)}>
              理由を消して、まだ戻っていないことにする{which}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
