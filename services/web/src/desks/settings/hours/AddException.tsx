import { useState } from "react";
import { fieldMessage } from "../../../api/refusal.ts";
import { Button } from "../../../parts/Button.tsx";
import { Dialog } from "../../../parts/Dialog.tsx";
import { Form } from "../../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../../parts/form/first-wrong.ts";
import { RadioGroup } from "../../../parts/form/RadioGroup.tsx";
import { TextField } from "../../../parts/form/TextField.tsx";
import { WarekiField } from "../../../parts/form/WarekiField.tsx";
import { Refused } from "../../../parts/Refused.tsx";
import { useAddException } from "../use-settings.ts";
import { emptyException, exceptionKinds, readException } from "./exception-form.ts";

/** A day ahead that is closed or open at other times. */
export function AddException({ deskId, onClose }: { deskId: string; onClose: () => void }) {
  const [form, setForm] = useState(emptyException);
  const [checked, setChecked] = useState(false);
  const add = useAddException(onClose);
  const change = (part: Partial<typeof form>) => setForm((old) => ({ ...old, ...part }));
  const read = readException(form, new Date());
  const errors = checked && "errors" in read ? read.errors : {};
  const submit = () => {
    if (add.isPending) return;
    setChecked(true);
    if ("errors" in read) return focusFirstWrong();
    add.mutate({ deskId, body: read.body });
  };
  return (
    <Dialog title="いつもと違う日を入れる" onClose={onClose}>
      <Form label="いつもと違う日を入れる" onSubmit={submit} className="grid gap-6">
        <WarekiField
          label="日付"
          required
          support="例：R8.12.24。同じ日に前の予定があれば、入れかわります。"
          value={form.date}
          onChange={(date) => change({ date })}
          error={errors.date ?? fieldMessage(add.error, "date")}
        />
        <RadioGroup
          label="その日"
          required
          options={exceptionKinds}
          value={form.kind}
          onChange={(kind) => change({ kind })}
          error={errors.kind}
        />
        {form.kind === "hours" && (
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField
              label="開く時刻"
              required
              value={form.opens}
              onChange={(opens) => change({ opens })}
              error={errors.times ?? fieldMessage(add.error, "hours")}
              input={{ type: "time" }}
            />
            <TextField
              label="閉まる時刻"
              required
              value={form.closes}
              onChange={(closes) => change({ closes })}
              input={{ type: "time" }}
            />
          </div>
        )}
        <TextField
          label="理由"
          required
          support="ほかの窓口にも見えます。例：職員研修"
          value={form.reason}
          onChange={(reason) => change({ reason })}
          error={errors.reason ?? fieldMessage(add.error, "reason")}
          input={{ maxLength: 100 }}
        />
        <Refused error={add.error} onRetry={submit} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid" busy={add.isPending && "入れています…"}>
            入れる
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
