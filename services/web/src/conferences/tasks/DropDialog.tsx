import { useState } from "react";
import { fieldMessage } from "../../api/refusal.ts";
import { useSeen } from "../../api/use-seen.ts";
import { Button } from "../../parts/Button.tsx";
import { ChangedFirst } from "../../parts/ChangedFirst.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../parts/form/first-wrong.ts";
import { TextArea } from "../../parts/form/TextArea.tsx";
import { toast } from "../../parts/toast.ts";
import type { TaskBoxProps } from "./FinishDialog.tsx";
import { useDrop } from "./use-tasks.ts";

const MOST = 400;

/** 取りやめる, and why: the reason stays. */
export function DropDialog({ task, onClose, onLatest }: TaskBoxProps) {
  const [note, setNote] = useState("");
  const [checked, setChecked] = useState(false);
  const drop = useDrop(() => {
    toast("対応事項を取りやめました");
    onClose();
  });
  const seen = useSeen(task);
  const submit = () => {
    if (drop.isPending) return;
    setChecked(true);
    if (!note.trim() || note.length > MOST) return focusFirstWrong();
    drop.mutate({ id: task.id, version: seen.version, note: note.trim() });
  };
  return (
    <Dialog title="対応事項を取りやめる" onClose={onClose} wide>
      <Form label="対応事項を取りやめる" onSubmit={submit} className="grid gap-6">
        <p className="text-std-16N-170 whitespace-pre-line">{task.body}</p>
        <TextArea
          label="理由"
          required
          support="会議の出席者が読みます。取りやめたことと理由は、記録に残ります。"
          value={note}
          onChange={setNote}
          max={MOST}
          rows={3}
          error={fieldMessage(drop.error, "note") ?? (checked && !note.trim() ? "理由を書いてください。" : undefined)}
        />
        <ChangedFirst
          error={drop.error}
          onLatest={() => {
            drop.reset();
            seen.latest();
            onLatest();
          }}
          onRetry={submit}
        />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid" busy={drop.isPending && "記録しています…"}>
            取りやめる
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
