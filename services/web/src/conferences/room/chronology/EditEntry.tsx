import { useEffect, useState } from "react";
import type { ChronologyEntry } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { ChangedFirst } from "../../../parts/ChangedFirst.tsx";
import { Form } from "../../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../../parts/form/first-wrong.ts";
import { toast } from "../../../parts/toast.ts";
import { useNow } from "../../../words/use-now.ts";
import { keep, kept } from "../minutes/writing/kept.ts";
import { EntryFields } from "./EntryFields.tsx";
import { type EntryForm, formOf, isSame, readEntry } from "./entry-form.ts";
import { whomWords, yearWords } from "./order.ts";
import { askChronology, useReviseEntry } from "./use-chronology.ts";

interface EditEntryProps {
  entry: ChronologyEntry;
  roomId: string;
  onClose: () => void;
}

/** One's own agency's word, put right. What was typed outlives a reload, and a colleague who was first. */
export function EditEntry({ entry, roomId, onClose }: EditEntryProps) {
  const now = useNow();
  const [form, setForm] = useState<EntryForm>(() => kept("chronology", roomId, entry.id) ?? formOf(entry));
  // Undefined: whatever stands there now has been seen.
  const [version, setVersion] = useState<number | undefined>(entry.version);
  const [checked, setChecked] = useState(false);
  const isTouched = !isSame(form, formOf(entry));
  useEffect(
    () => keep("chronology", roomId, entry.id, isTouched ? form : undefined),
    [roomId, entry.id, form, isTouched],
  );
  const leave = () => {
    keep("chronology", roomId, entry.id, undefined);
    onClose();
  };
  const revise = useReviseEntry(roomId, () => {
    toast("家族年表を直しました");
    leave();
  });
  const read = readEntry(form, now);
  const submit = () => {
    if (revise.isPending) return;
    setChecked(true);
    if ("wrong" in read) return focusFirstWrong();
    revise.mutate({ id: entry.id, version: version ?? entry.version, body: read.body });
  };
  const latest = () => {
    revise.reset();
    void askChronology(roomId).then(() => setVersion(undefined));
  };
  return (
    <Form
      label="家族年表を直す"
      onSubmit={submit}
      enterSubmits
      className="grid gap-4 rounded-12 border border-blue-200 bg-blue-50 p-4 sm:p-5"
    >
      <EntryFields
        form={form}
        change={(part) => setForm({ ...form, ...part })}
        wrong={checked && "wrong" in read ? read.wrong : {}}
      />
      <ChangedFirst error={revise.error} onLatest={latest} onRetry={submit} />
      {version === undefined && (
        <p className="border-l-4 border-solid-gray-420 pl-3 text-std-16N-170 wrap-anywhere">
          いまの内容：{yearWords(entry.happenedOn, entry.isAround)}　{whomWords(entry)}　{entry.what}
        </p>
      )}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="solid" busy={revise.isPending && "直しています…"}>
          この内容で直す
        </Button>
        <Button onClick={leave}>やめる</Button>
      </div>
    </Form>
  );
}
