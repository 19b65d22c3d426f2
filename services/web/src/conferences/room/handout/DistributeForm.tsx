import { useState } from "react";
import type { Handout, Seat } from "../../../api/types.ts";
import { useSeen } from "../../../api/use-seen.ts";
import { Button } from "../../../parts/Button.tsx";
import { ChangedFirst } from "../../../parts/ChangedFirst.tsx";
import { Form } from "../../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../../parts/form/first-wrong.ts";
import { Select } from "../../../parts/form/Select.tsx";
import { TextField } from "../../../parts/form/TextField.tsx";
import { NowStands } from "../../../parts/NowStands.tsx";
import { toast } from "../../../parts/toast.ts";
import { bodyOf, choicesOf, firstHolders, type HolderForm, holdersOf, IN_WORDS, unnamed } from "./holder-form.ts";
import { useDistribute } from "./use-handouts.ts";

interface DistributeFormProps {
  handout: Handout;
  seats: readonly Seat[];
  onClose: () => void;
  onLatest: () => void;
}

/** だれに何番を渡したか: proposed in the order of the roster, and put right by hand. */
export function DistributeForm({ handout, seats, onClose, onLatest }: DistributeFormProps) {
  const { id, copies, holders } = handout;
  const seen = useSeen(handout);
  const [form, setForm] = useState<readonly HolderForm[]>(() =>
    holders.length > 0 ? holdersOf(handout, seats) : firstHolders(seats, copies),
  );
  const [checked, setChecked] = useState(false);
  const distributing = useDistribute(() => {
    toast("渡した相手を記録しました");
    onClose();
  });
  const wrong = unnamed(form);
  const change = (copy: number, part: Partial<HolderForm>) =>
    setForm(form.map((one) => (one.copy === copy ? { ...one, ...part } : one)));
  const submit = () => {
    if (distributing.isPending) return;
    setChecked(true);
    if (wrong.length > 0) return focusFirstWrong();
    distributing.mutate({ id, version: seen.version, body: { holders: bodyOf(form) } });
  };
  return (
    <Form
      label="渡した相手を入れる"
      onSubmit={submit}
      className="@container grid gap-4 rounded-12 border border-blue-200 bg-blue-50 p-4"
    >
      {form.map(({ copy, who, name }) => (
        <div key={copy} className="grid gap-4 @md:grid-cols-2">
          <Select
            label={`${copy}番を渡した相手`}
            unmarked
            options={choicesOf(seats)}
            value={who}
            onChange={(next) => change(copy, { who: next })}
          />
          {who === IN_WORDS && (
            <TextField
              label={`${copy}番の相手の名前`}
              required
              isPrivate
              value={name}
              onChange={(next) => change(copy, { name: next })}
              error={checked && wrong.includes(copy) ? "名前を書いてください。" : undefined}
            />
          )}
        </div>
      ))}
      {seen.isAnew && <NowStands rows={holders.map(({ copy, name }) => [`${copy}番`, name])} />}
      <ChangedFirst
        error={distributing.error}
        onLatest={() => {
          distributing.reset();
          seen.latest();
          onLatest();
        }}
        onRetry={submit}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="solid" busy={distributing.isPending && "記録しています…"}>
          渡した相手を記録する
        </Button>
        <Button onClick={onClose}>やめる</Button>
      </div>
    </Form>
  );
}
