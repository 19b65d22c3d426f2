import addIcon from "@material-symbols/svg-400/outlined/add.svg?raw";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { ContactRecord } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../parts/form/first-wrong.ts";
import { focusIn } from "../../parts/form/focus-in.ts";
import { Refused } from "../../parts/Refused.tsx";
import { toast } from "../../parts/toast.ts";
import { warekiDay } from "../../words/when.ts";
import { AudienceChoice, CircumstanceFields } from "./CircumstanceFields.tsx";
import { dropRecord, hasWords, keepRecord, keptRecord } from "./kept-record.ts";
import { PartFields } from "./PartFields.tsx";
import { newPart, type PartForm, type RecordForm, readRecord } from "./record-form.ts";
import { useWriteRecord } from "./use-records.ts";

interface WriteRecordProps {
  caseId: string;
  /** The record that this one puts right. */
  corrects: ContactRecord | undefined;
  onDone: () => void;
  /** Opens it again, with what was written: for who threw it away by mistake. */
  onReopen: () => void;
  /** Takes the focus as soon as it is there. */
  isAsked: boolean;
}

const MOST_PARTS = 12;

/** 支援経過を書く. What is typed survives a refusal, a lost connection and a reload of this tab. */
export function WriteRecord({ caseId, corrects, onDone, onReopen, isAsked }: WriteRecordProps) {
  const [form, setForm] = useState(() => keptRecord(caseId, corrects?.id, new Date()));
  const [checked, setChecked] = useState(false);
  useEffect(() => keepRecord(caseId, form), [caseId, form]);
  const circumstances = useRef<HTMLDivElement>(null);
  // With the first picture and not after it: whoever is quick has chosen a field of their own by then.
  useLayoutEffect(() => {
    if (isAsked) circumstances.current?.querySelector("select")?.focus();
  }, [isAsked]);
  const leave = () => {
    dropRecord(caseId, corrects?.id);
    onDone();
  };
  const giveUp = () => {
    leave();
    const reopen = () => {
      keepRecord(caseId, form);
      onReopen();
    };
    if (hasWords(form)) toast("書きかけを捨てました", { undo: reopen });
  };
  const write = useWriteRecord(caseId, leave);
  const change = (part: Partial<RecordForm>) => setForm((old) => ({ ...old, ...part }));
  const changePart = (key: number, part: Partial<PartForm>) =>
    change({ parts: form.parts.map((one) => (one.key === key ? { ...one, ...part } : one)) });
  const read = readRecord(form, new Date());
  const errors = checked && "errors" in read ? read.errors : undefined;
  const submit = () => {
    if (write.isPending) return;
    setChecked(true);
    if ("errors" in read) return focusFirstWrong();
    write.mutate(read.body);
  };
  const parts = useRef<HTMLDivElement>(null);
  const add = () => {
    change({ parts: [...form.parts, newPart(Math.max(...form.parts.map(({ key }) => key)) + 1)] });
    focusIn(() => parts.current?.lastElementChild);
  };
  const remove = (gone: number) => {
    change({ parts: form.parts.filter(({ key }) => key !== gone) });
    focusIn(() => parts.current?.lastElementChild);
  };
  return (
    <Form
      label="支援経過を書く"
      onSubmit={submit}
      className="grid gap-6 rounded-12 border border-blue-200 bg-blue-50 p-4 sm:p-5"
    >
      {corrects && (
        <p className="text-std-16N-170">
          {warekiDay(corrects.occurredOn)}の記録の訂正を書きます。前の記録は消えず、線を引いて残ります。
        </p>
      )}
      <div ref={circumstances} className="grid gap-6">
        <CircumstanceFields {...{ form, errors, change }} refused={write.error} />
      </div>
      <div ref={parts} className="grid gap-6">
        {form.parts.map((part, index) => (
          <PartFields
            key={part.key}
            part={part}
            number={index + 1}
            errors={errors?.parts[part.key]}
            change={(changed) => changePart(part.key, changed)}
            onRemove={form.parts.length > 1 ? () => remove(part.key) : undefined}
          />
        ))}
      </div>
      {form.parts.length < MOST_PARTS && (
        <Button icon={addIcon} onClick={add} className="justify-self-start">
          内容を足す
        </Button>
      )}
      <AudienceChoice form={form} change={change} />
      <Refused error={write.error} onRetry={submit} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="solid" busy={write.isPending && "記録しています…"}>
          記録する
        </Button>
        <Button onClick={giveUp}>書くのをやめる</Button>
      </div>
    </Form>
  );
}
