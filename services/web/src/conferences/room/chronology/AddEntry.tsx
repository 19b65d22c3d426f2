import { useEffect, useRef, useState } from "react";
import { useMe } from "../../../api/me.ts";
import { Button } from "../../../parts/Button.tsx";
import { Form } from "../../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../../parts/form/first-wrong.ts";
import { focusIn } from "../../../parts/form/focus-in.ts";
import { Select } from "../../../parts/form/Select.tsx";
import { Refused } from "../../../parts/Refused.tsx";
import { toast } from "../../../parts/toast.ts";
import { useNow } from "../../../words/use-now.ts";
import { keep, kept } from "../minutes/writing/kept.ts";
import { EntryFields } from "./EntryFields.tsx";
import { EMPTY, type EntryForm, isSame, readEntry } from "./entry-form.ts";
import { useAddEntry } from "./use-chronology.ts";

interface AddEntryProps {
  itemId: string;
  /** The agencies at the table, for the 事務局: what came on paper is entered in their name. Absent: one's own alone. */
  desks: Readonly<Record<string, string>> | undefined;
  onClose: () => void;
}

/** One after the other, by keyboard: when it is in, the hand is back at the year, and the person stays. */
export function AddEntry({ itemId, desks, onClose }: AddEntryProps) {
  const { id: ownDeskId } = useMe().acting.desk;
  const now = useNow();
  const [form, setForm] = useState<EntryForm>(() => kept("chronology", itemId, "new") ?? EMPTY);
  const [deskId, setDeskId] = useState(ownDeskId);
  const [checked, setChecked] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => keep("chronology", itemId, "new", isSame(form, EMPTY) ? undefined : form), [itemId, form]);
  const add = useAddEntry(itemId, () => {
    toast("家族年表に加えました");
    setForm({ ...EMPTY, whom: form.whom });
    setChecked(false);
    focusIn(() => box.current, "input");
  });
  const read = readEntry(form, now);
  const wrong = checked && "wrong" in read ? read.wrong : {};
  const submit = () => {
    if (add.isPending) return;
    setChecked(true);
    if ("wrong" in read) return focusFirstWrong();
    add.mutate({ ...read.body, ...(deskId !== ownDeskId && { toldByDeskId: deskId }) });
  };
  return (
    <div ref={box} data-still="">
      <Form
        label="家族年表に加える"
        onSubmit={submit}
        enterSubmits
        className="grid gap-4 rounded-12 border border-blue-200 bg-blue-50 p-4 sm:p-5"
      >
        <EntryFields form={form} change={(part) => setForm({ ...form, ...part })} wrong={wrong}>
          {desks && <Select label="情報を出した機関" required options={desks} value={deskId} onChange={setDeskId} />}
        </EntryFields>
        <Refused error={add.error} onRetry={submit} />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" look="solid" busy={add.isPending && "加えています…"}>
            年表に加える
          </Button>
          <Button onClick={onClose}>閉じる</Button>
        </div>
      </Form>
    </div>
  );
}
