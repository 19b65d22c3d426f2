import { useEffect, useState } from "react";
import { useMe } from "../../../api/me.ts";
import { fieldMessage } from "../../../api/refusal.ts";
import type { AgendaItem } from "../../../api/types.ts";
import { DeskCombobox } from "../../../desks/DeskCombobox.tsx";
import { useDesks } from "../../../desks/use-desks.ts";
import { Button } from "../../../parts/Button.tsx";
import { Dialog } from "../../../parts/Dialog.tsx";
import { Form } from "../../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../../parts/form/first-wrong.ts";
import { TextArea } from "../../../parts/form/TextArea.tsx";
import { TextField } from "../../../parts/form/TextField.tsx";
import { WarekiField } from "../../../parts/form/WarekiField.tsx";
import { Loading } from "../../../parts/Loading.tsx";
import { Refused } from "../../../parts/Refused.tsx";
import { toast } from "../../../parts/toast.ts";
import { Unfetched } from "../../../parts/Unfetched.tsx";
import { useRequestInformation } from "../../requests/use-requests.ts";
import { keep, kept } from "../minutes/writing/kept.ts";
import type { Inside } from "../Room.tsx";
import { type AskErrors, type AskForm, newAskForm, readAsk } from "./ask-form.ts";

interface AskDialogProps {
  item: AgendaItem;
  inside: Inside;
  onClose: () => void;
}

/** 照会する: one desk, and no more of the person than it takes to find them in its papers. */
export function AskDialog({ item, inside, onClose }: AskDialogProps) {
  const { desks, error, retry } = useDesks();
  const deskId = useMe().acting.desk.id;
  const [form, setForm] = useState(() => kept<AskForm>("ask", item.id, item.id) ?? newAskForm(inside));
  useEffect(() => keep("ask", item.id, item.id, form), [item.id, form]);
  const [checked, setChecked] = useState(false);
  const change = (part: Partial<typeof form>) => setForm((old) => ({ ...old, ...part }));
  /** Closed by Escape it is kept, for that key ends a conversion too; given up, it is not. */
  const giveUp = () => {
    keep("ask", item.id, item.id, undefined);
    onClose();
  };
  const asking = useRequestInformation(item.id, () => {
    toast("照会しました");
    giveUp();
  });
  const read = readAsk(form, new Date());
  const errors: AskErrors = checked && "errors" in read ? read.errors : {};
  const submit = () => {
    if (asking.isPending) return;
    setChecked(true);
    if ("errors" in read) return focusFirstWrong();
    asking.mutate(read.body);
  };
  return (
    <Dialog title="照会する" onClose={onClose} wide>
      <Form label="照会する" onSubmit={submit} className="grid gap-6">
        <p className="text-std-16N-170">
          照会先には、守秘を確認した人にだけ、ここに書いたことが見えます。会議の出席者、議題、ほかの窓口のことは伝わりません。
        </p>
        {desks ? (
          <DeskCombobox
            label="照会先の窓口"
            required
            desks={desks.filter(({ id, outside }) => !outside && id !== deskId)}
            value={form.deskId}
            onChange={(deskId) => change({ deskId })}
            error={errors.deskId ?? fieldMessage(asking.error, "deskId")}
          />
        ) : error ? (
          <Unfetched error={error} onRetry={retry} />
        ) : (
          <Loading rows={1} />
        )}
        <div className="grid items-start gap-x-6 gap-y-5 sm:grid-cols-2">
          <TextField
            label="氏名"
            required
            value={form.person}
            onChange={(person) => change({ person })}
            error={errors.person ?? fieldMessage(asking.error, "person")}
            input={{ maxLength: 80 }}
          />
          <TextField
            label="フリガナ"
            value={form.kana}
            onChange={(kana) => change({ kana })}
            error={fieldMessage(asking.error, "kana")}
            input={{ maxLength: 80 }}
          />
        </div>
        <TextField
          label="本人と分かる手がかり"
          support="同じ名前の人と間違えないための、最小限のこと。例：昭和45年生まれ、本町二丁目"
          value={form.identifying}
          onChange={(identifying) => change({ identifying })}
          error={fieldMessage(asking.error, "identifying")}
          input={{ maxLength: 200 }}
        />
        <TextArea
          label="聞きたいこと"
          required
          value={form.ask}
          onChange={(ask) => change({ ask })}
          max={1000}
          rows={3}
          error={errors.ask ?? fieldMessage(asking.error, "ask")}
        />
        <WarekiField
          label="回答期限"
          required
          support="例：12/5、R8.12.5"
          value={form.day}
          onChange={(day) => change({ day })}
          error={errors.day ?? fieldMessage(asking.error, "answerBy")}
        />
        <Refused error={asking.error} onRetry={submit} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={giveUp}>やめる</Button>
          <Button type="submit" look="solid" busy={asking.isPending && "照会しています…"}>
            照会する
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
