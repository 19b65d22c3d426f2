import { type CommunityField, communityFields } from "@tsunagi/contracts/codes";
import { useEffect, useState } from "react";
import { fieldMessage } from "../../../api/refusal.ts";
import type { Minute } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { Dialog } from "../../../parts/Dialog.tsx";
import { Form } from "../../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../../parts/form/first-wrong.ts";
import { Select } from "../../../parts/form/Select.tsx";
import { TextArea } from "../../../parts/form/TextArea.tsx";
import { TextField } from "../../../parts/form/TextField.tsx";
import { Refused } from "../../../parts/Refused.tsx";
import { toast } from "../../../parts/toast.ts";
import { useRaiseIssue } from "../../issues/use-issues.ts";
import { keep, kept } from "../minutes/writing/kept.ts";

interface RaiseForm {
  field: CommunityField | undefined;
  title: string;
  detail: string;
}
const EMPTY: RaiseForm = { field: undefined, title: "", detail: "" };
const MOST = 1000;

interface RaiseDialogProps {
  row: Minute;
  onRaised: () => void;
  onClose: () => void;
}

/** 地域課題に出す: in words of its own. What stands in the row is not taken over, because it speaks of somebody. */
export function RaiseDialog({ row, onRaised, onClose }: RaiseDialogProps) {
  const [form, setForm] = useState<RaiseForm>(() => kept("issue", row.agendaItemId, row.id) ?? EMPTY);
  const [checked, setChecked] = useState(false);
  useEffect(() => keep("issue", row.agendaItemId, row.id, form), [row.agendaItemId, row.id, form]);
  const leave = () => {
    keep("issue", row.agendaItemId, row.id, undefined);
    onClose();
  };
  const raise = useRaiseIssue(() => {
    onRaised();
    toast("地域課題に出しました");
    leave();
  });
  const change = (part: Partial<RaiseForm>) => setForm((old) => ({ ...old, ...part }));
  const { field, title, detail } = form;
  const submit = () => {
    if (raise.isPending) return;
    setChecked(true);
    if (!field || !title.trim() || detail.length > MOST) return focusFirstWrong();
    const body = { field, title: title.trim(), ...(detail.trim() && { detail: detail.trim() }) };
    raise.mutate({ minuteId: row.id, body });
  };
  return (
    <Dialog title="地域課題に出す" onClose={onClose} wide>
      <Form label="地域課題に出す" onSubmit={submit} className="grid gap-6">
        <p className="text-std-16N-170">
          支援に関わる職員みなと管理職が読みます。だれのことか分からない言葉で書いてください。どの会議から出たかは伝わりません。
        </p>
        <blockquote className="border-l-4 border-solid-gray-420 bg-solid-gray-50 px-4 py-3 text-std-16N-170 whitespace-pre-line">
          {row.body}
        </blockquote>
        <Select
          label="分野"
          required
          options={communityFields}
          value={field}
          onChange={(next) => change({ field: next })}
          error={checked && !field ? "分野を選んでください。" : fieldMessage(raise.error, "field")}
        />
        <TextField
          label="地域課題"
          required
          support="例：平日の昼に、歩いて行ける居場所がない"
          value={title}
          onChange={(next) => change({ title: next })}
          error={checked && !title.trim() ? "地域課題を書いてください。" : fieldMessage(raise.error, "title")}
          input={{ maxLength: 80 }}
        />
        <TextArea
          label="くわしいこと"
          value={detail}
          onChange={(next) => change({ detail: next })}
          max={MOST}
          rows={3}
          error={fieldMessage(raise.error, "detail")}
        />
        <Refused error={raise.error} onRetry={submit} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={leave}>やめる</Button>
          <Button type="submit" look="solid" busy={raise.isPending && "出しています…"}>
            地域課題に出す
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
