import { useState } from "react";
import type { Handout } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { ChangedFirst } from "../../../parts/ChangedFirst.tsx";
import { Form } from "../../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../../parts/form/first-wrong.ts";
import { TextField } from "../../../parts/form/TextField.tsx";
import { Tick } from "../../../parts/form/Tick.tsx";
import { toast } from "../../../parts/toast.ts";
import { useCollect } from "./use-handouts.ts";

interface CollectFormProps {
  handout: Handout;
  onClose: () => void;
  onLatest: () => void;
}

/** 回収: every number is ticked off, or says why it does not come back. All are ticked to begin with: that is the ordinary day. */
export function CollectForm({ handout, onClose, onLatest }: CollectFormProps) {
  const { id, version, copies, holders, missing } = handout;
  const nameOf = new Map(holders.map(({ copy, name }) => [copy, name]));
  const numbers = Array.from({ length: copies }, (_, index) => index + 1);
  const [reasons, setReasons] = useState<Readonly<Record<number, string>>>(() =>
    Object.fromEntries(missing.map(({ copy, reason }) => [copy, reason])),
  );
  const [checked, setChecked] = useState(false);
  const collecting = useCollect(() => {
    toast("回収を記録しました");
    onClose();
  });
  const unsaid = numbers.filter((copy) => reasons[copy] !== undefined && !reasons[copy]?.trim());
  const tick = (copy: number) => {
    const { [copy]: was, ...others } = reasons;
    setReasons(was === undefined ? { ...others, [copy]: "" } : others);
  };
  const submit = () => {
    if (collecting.isPending) return;
    setChecked(true);
    if (unsaid.length > 0) return focusFirstWrong();
    const body = {
      collected: numbers.filter((copy) => reasons[copy] === undefined),
      missing: Object.entries(reasons).map(([copy, reason]) => ({ copy: Number(copy), reason: reason.trim() })),
    };
    collecting.mutate({ id, version, body });
  };
  return (
    <Form
      label="回収を記録する"
      onSubmit={submit}
      className="grid gap-4 rounded-12 border border-blue-200 bg-blue-50 p-4"
    >
      <p className="text-std-16N-170">戻らなかった番号だけ、印を外して理由を書いてください。</p>
      {numbers.map((copy) => (
        <div key={copy} className="grid gap-1">
          <Tick checked={reasons[copy] === undefined} onChange={() => tick(copy)}>
            {`${copy}番を回収した${nameOf.has(copy) ? `（${nameOf.get(copy)}）` : ""}`}
          </Tick>
          {reasons[copy] !== undefined && (
            <TextField
              label={`${copy}番を回収できない理由`}
              required
              value={reasons[copy] ?? ""}
              onChange={(reason) => setReasons({ ...reasons, [copy]: reason })}
              error={checked && unsaid.includes(copy) ? "理由を書いてください。" : undefined}
            />
          )}
        </div>
      ))}
      <ChangedFirst
        error={collecting.error}
        onLatest={() => {
          collecting.reset();
          onLatest();
        }}
        onRetry={submit}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="solid" busy={collecting.isPending && "記録しています…"}>
          回収を記録する
        </Button>
        <Button onClick={onClose}>やめる</Button>
      </div>
    </Form>
  );
}
