import { useState } from "react";
import { fieldMessage } from "../../../api/refusal.ts";
import type { Task } from "../../../api/types.ts";
import { useSeen } from "../../../api/use-seen.ts";
import { Button } from "../../../parts/Button.tsx";
import { ChangedFirst } from "../../../parts/ChangedFirst.tsx";
import { Form } from "../../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../../parts/form/first-wrong.ts";
import { TextArea } from "../../../parts/form/TextArea.tsx";
import { useDrop, useFinish } from "./use-tasks.ts";

interface EndTaskProps {
  how: "finish" | "drop";
  task: Task;
  onEnded: (task: Task) => void;
  onClose: () => void;
  onLatest: () => void;
}

const WORDS = {
  finish: { label: "対応事項をすませる", note: "結果", button: "すませる", busy: "記録しています…", max: 1000 },
  drop: { label: "対応事項を取りやめる", note: "理由", button: "取りやめる", busy: "記録しています…", max: 400 },
} as const;

/** The end of a task: what came of it, or why it is given up. */
export function EndTask({ how, task, onEnded, onClose, onLatest }: EndTaskProps) {
  const { label, note: name, button, busy, max } = WORDS[how];
  const [note, setNote] = useState("");
  const [checked, setChecked] = useState(false);
  const finish = useFinish(onEnded);
  const drop = useDrop(onEnded);
  const doing = how === "finish" ? finish : drop;
  const isMissing = how === "drop" && !note.trim();
  const seen = useSeen(task);
  const submit = () => {
    if (doing.isPending) return;
    setChecked(true);
    if (isMissing || note.trim().length > max) return focusFirstWrong();
    doing.mutate({ id: task.id, version: seen.version, note: note.trim() });
  };
  return (
    <Form label={label} onSubmit={submit} className="grid gap-4 rounded-12 border border-blue-200 bg-blue-50 p-4">
      <TextArea
        label={name}
        required={how === "drop"}
        value={note}
        onChange={setNote}
        max={max}
        rows={2}
        error={checked && isMissing ? "理由を書いてください。" : fieldMessage(doing.error, "note")}
      />
      <ChangedFirst
        error={doing.error}
        onLatest={() => {
          doing.reset();
          seen.latest();
          onLatest();
        }}
        onRetry={submit}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="solid" busy={doing.isPending && busy}>
          {button}
        </Button>
        <Button onClick={onClose}>やめる</Button>
      </div>
    </Form>
  );
}
