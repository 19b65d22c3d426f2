import { useState } from "react";
import { fieldMessage } from "../../api/refusal.ts";
import type { Task } from "../../api/types.ts";
import { useSeen } from "../../api/use-seen.ts";
import { Button } from "../../parts/Button.tsx";
import { ChangedFirst } from "../../parts/ChangedFirst.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../parts/form/first-wrong.ts";
import { TextArea } from "../../parts/form/TextArea.tsx";
import { toast } from "../../parts/toast.ts";
import { ReferralField } from "./ReferralField.tsx";
import { useFinish } from "./use-tasks.ts";

export interface TaskBoxProps {
  task: Task;
  onClose: () => void;
  onLatest: () => void;
}

const MOST = 1000;

/** すませる, with what came of it, and the つなぎ where it became one. */
export function FinishDialog({ task, onClose, onLatest }: TaskBoxProps) {
  const [note, setNote] = useState("");
  const [referralId, setReferralId] = useState("");
  const finish = useFinish(() => {
    toast("対応事項をすませました");
    onClose();
  });
  const seen = useSeen(task);
  const submit = () => {
    if (finish.isPending) return;
    if (note.length > MOST) return focusFirstWrong();
    finish.mutate({ id: task.id, version: seen.version, note: note.trim(), referralId });
  };
  return (
    <Dialog title="対応事項をすませる" onClose={onClose} wide>
      <Form label="対応事項をすませる" onSubmit={submit} className="grid gap-6">
        <p className="text-std-16N-170 whitespace-pre-line">{task.body}</p>
        <TextArea
          label="結果"
          support="会議の出席者が読みます。"
          value={note}
          onChange={setNote}
          max={MOST}
          rows={3}
          error={fieldMessage(finish.error, "note")}
        />
        {(task.form === "referral" || task.referralId) && (
          <ReferralField
            label="つないだもの"
            support="この対応事項から作ったつなぎがあれば選びます。"
            value={referralId}
            onChange={setReferralId}
            error={fieldMessage(finish.error, "referralId")}
          />
        )}
        <ChangedFirst
          error={finish.error}
          onLatest={() => {
            finish.reset();
            seen.latest();
            onLatest();
          }}
          onRetry={submit}
        />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid" busy={finish.isPending && "記録しています…"}>
            すませる
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
