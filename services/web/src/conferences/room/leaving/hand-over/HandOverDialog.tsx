import { useState } from "react";
import type { AgendaItem, Minute } from "../../../../api/types.ts";
import { Button } from "../../../../parts/Button.tsx";
import { ChangedFirst } from "../../../../parts/ChangedFirst.tsx";
import { Dialog } from "../../../../parts/Dialog.tsx";
import { Form } from "../../../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../../../parts/form/first-wrong.ts";
import { TextArea } from "../../../../parts/form/TextArea.tsx";
import { toast } from "../../../../parts/toast.ts";
import { AudienceChip } from "../../minutes/AudienceChip.tsx";
import { KindChip } from "../../minutes/KindChip.tsx";
import type { OpenMinutes } from "../../minutes/open-minutes.ts";
import { useRows } from "../../minutes/use-minutes.ts";
import { useHandOver } from "../use-leaving.ts";
import { useTyped } from "../use-typed.ts";
import { HandedTo } from "./HandedTo.tsx";
import { isHandedOver, LONGEST, type Picked, picked as pick } from "./hand-over-form.ts";

const nothing = (): Readonly<Record<string, Picked>> => ({});

/**
 * 同意後の引継ぎ: which rows go to the case, and in which words. Nothing goes that was not picked; what was typed stays in this
 * tab until it is sent or given up.
 */
export function HandOverDialog(props: {
  item: AgendaItem;
  minutes: OpenMinutes;
  onClose: () => void;
  onReopen: () => void;
}) {
  const { item, minutes, onClose } = props;
  const typed = useTyped("hand-over", item.id, item.id, nothing);
  const { form: picked, setForm: setPicked } = typed;
  const rows = (useRows(minutes).rows ?? []).filter(({ isStruck }) => !isStruck);
  const [checked, setChecked] = useState(false);
  const chosen = rows.filter(({ id }) => picked[id] !== undefined);
  const handOver = useHandOver(() => {
    minutes.anew();
    toast(`${chosen.length}件をケースに引き継ぎました`);
    typed.drop();
    onClose();
  });
  const words = ({ id }: Minute) => (picked[id]?.body ?? "").trim();
  const wrong = (row: Minute) => (words(row) ? undefined : "引き継ぐ文面を書いてください。");
  const submit = () => {
    if (handOver.isPending) return;
    setChecked(true);
    if (chosen.length === 0 || chosen.some((row) => wrong(row) || words(row).length > LONGEST))
      return focusFirstWrong();
    const meant = chosen.map((row) => ({
      minuteId: row.id,
      version: picked[row.id]?.version ?? row.version,
      body: words(row),
    }));
    handOver.mutate({ id: item.id, rows: meant }, { onError: minutes.ask });
  };
  const toggle = (row: Minute) =>
    setPicked(({ [row.id]: old, ...others }) => (old ? others : { ...others, [row.id]: pick(row) }));
  const latest = () => {
    handOver.reset();
    setPicked((old) =>
      Object.fromEntries(chosen.flatMap(({ id, version }) => (old[id] ? [[id, { ...old[id], version }]] : []))),
    );
  };
  return (
    <Dialog title="同意後の引継ぎ" onClose={onClose} wide>
      <Form label="同意後の引継ぎ" onSubmit={submit} className="grid gap-6">
        <p className="text-std-16N-170">
          選んだ行が、ケースの「会議からの引継ぎ」に載ります。だれの発言か、ほかの行、出席者は見えません。
        </p>
        {item.inside?.caseId && <HandedTo caseId={item.inside.caseId} />}
        <ul aria-label="議事の行" className="border-t border-solid-gray-420">
          {rows.map((row) => (
            <li key={row.id} className="grid gap-2 border-b border-solid-gray-420 py-3">
              <PickRow row={row} checked={picked[row.id] !== undefined} onToggle={() => toggle(row)} />
              {picked[row.id] !== undefined && (
                <TextArea
                  label="引き継ぐ文面"
                  required
                  value={picked[row.id]?.body ?? ""}
                  onChange={(body) =>
                    setPicked((old) => ({ ...old, [row.id]: { version: row.version, ...old[row.id], body } }))
                  }
                  max={LONGEST}
                  rows={2}
                  error={checked ? wrong(row) : undefined}
                />
              )}
            </li>
          ))}
        </ul>
        {rows.length === 0 && <p className="text-std-16N-170">引き継げる議事がありません。</p>}
        {checked && chosen.length === 0 && (
          <p role="alert" data-invalid="" tabIndex={-1} className="text-std-16B-170 text-red-1000">
            引き継ぐ行を1つ以上選んでください。
          </p>
        )}
        <ChangedFirst error={handOver.error} onLatest={latest} onRetry={submit} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={() => typed.giveUp(props)}>やめる</Button>
          <Button type="submit" look="solid" busy={handOver.isPending && "引き継いでいます…"}>
            {`${chosen.length}件を引き継ぐ`}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

function PickRow({ row, checked, onToggle }: { row: Minute; checked: boolean; onToggle: () => void }) {
  return (
    <label className="flex min-h-12 items-start gap-3 text-std-16N-170 text-solid-gray-900">
      <input type="checkbox" checked={checked} onChange={onToggle} className="mt-1.5 size-5 shrink-0 accent-key-900" />
      <span className="grid gap-1">
        <span className="flex flex-wrap items-center gap-x-3">
          <KindChip kind={row.kind} />
          <AudienceChip row={row} />
          <b className="font-700">{row.speaker?.name ?? "発言した機関の記録なし"}</b>
          {isHandedOver(row) && <span className="text-solid-gray-700">引継ぎずみ</span>}
        </span>
        <span className="whitespace-pre-line">{row.body}</span>
      </span>
    </label>
  );
}
