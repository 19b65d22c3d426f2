import { useState } from "react";
import type { Handout } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { ChangedFirst } from "../../../parts/ChangedFirst.tsx";
import { Facts } from "../../../parts/Facts.tsx";
import { Form } from "../../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../../parts/form/first-wrong.ts";
import { toast } from "../../../parts/toast.ts";
import { MovedMeanwhile } from "../../MovedMeanwhile.tsx";
import { Restored } from "../../Restored.tsx";
import { useTypedOver } from "../../use-typed-over.ts";
import { placeOf } from "../minutes/writing/kept.ts";
import { CopyState } from "./CopyState.tsx";
import { allBack, bodyOf, formOf, isSame, merged, numbersOf, stateWords, unsaid } from "./collect-form.ts";
import { useCollect } from "./use-handouts.ts";

interface CollectFormProps {
  handout: Handout;
  onClose: () => void;
  onLatest: () => void;
}

/** 回収: every number is ticked off as it comes back, or says why it does not. What is left stays out. */
export function CollectForm({ handout, onClose, onLatest }: CollectFormProps) {
  const { id, agendaItemId, version, holders } = handout;
  const numbers = numbersOf(handout);
  const now = formOf(handout);
  const typed = useTypedOver(placeOf("collect", agendaItemId, id), { now, version, isSame, merge: merged });
  const { form, change, moved } = typed;
  const [checked, setChecked] = useState(false);
  const collecting = useCollect(() => {
    toast("回収を記録しました");
    typed.drop();
    onClose();
  });
  const wrong = unsaid(form);
  const submit = () => {
    if (collecting.isPending || moved) return;
    setChecked(true);
    if (wrong.length > 0) return focusFirstWrong();
    collecting.mutate({ id, version: typed.version, body: bodyOf(form) }, { onError: onLatest });
  };
  const settled = (settle: () => void) => () => {
    collecting.reset();
    settle();
  };
  return (
    <Form
      label="回収を記録する"
      onSubmit={submit}
      className="grid gap-4 rounded-12 border border-blue-200 bg-blue-50 p-4"
    >
      {typed.restored && !moved && <Restored onDiscard={typed.onTheirs} />}
      <p className="text-std-16N-170">
        戻った番号に印をつけてください。印のない番号は、まだ戻っていないことになります。
      </p>
      <div>
        <Button onClick={() => change(allBack(form))}>すべて回収した</Button>
      </div>
      {numbers.map((copy) => (
        <CopyState
          key={copy}
          copy={copy}
          name={holders.find((one) => one.copy === copy)?.name}
          state={form[copy] ?? null}
          onChange={(state) => change({ [copy]: state })}
          error={checked && wrong.includes(copy) ? "理由を書いてください。" : undefined}
        />
      ))}
      {moved && (
        <MovedMeanwhile
          title="書いている間に、ほかの人が回収を記録しました。"
          onTheirs={settled(typed.onTheirs)}
          onMine={settled(typed.onMine)}
        >
          <Facts rows={numbers.map((copy) => [`${copy}番`, stateWords(now[copy])])} />
          <p className="mt-2">続けると、自分が変えていない番号は、いまの内容になります。</p>
        </MovedMeanwhile>
      )}
      <ChangedFirst error={moved ? null : collecting.error} onLatest={onLatest} onRetry={submit} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="solid" busy={collecting.isPending && "記録しています…"} disabled={moved}>
          回収を記録する
        </Button>
        <Button onClick={onClose}>やめる</Button>
      </div>
    </Form>
  );
}
