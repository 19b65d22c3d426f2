import { useState } from "react";
import { fieldMessage } from "../../api/refusal.ts";
import type { CommunityIssue } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { ChangedFirst } from "../../parts/ChangedFirst.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../parts/form/first-wrong.ts";
import { TextArea } from "../../parts/form/TextArea.tsx";
import { toast } from "../../parts/toast.ts";
import { type IssueDeed, useIssueDeed } from "./use-issues.ts";

const MOST = 1000;
const WORDS = {
  begin: { title: "取り組みの様子を書く", done: "取り組みの様子を書きました", busy: "書いています…" },
  settle: { title: "解決した", done: "解決した地域課題に移しました", busy: "移しています…" },
} as const;

interface ProgressDialogProps {
  issue: CommunityIssue;
  deed: IssueDeed;
  onClose: () => void;
  onLatest: () => void;
}

/** How it goes, in words that everybody reads. */
export function ProgressDialog({ issue, deed, onClose, onLatest }: ProgressDialogProps) {
  const [progress, setProgress] = useState(issue.progress ?? "");
  const [checked, setChecked] = useState(false);
  const { title, done, busy } = WORDS[deed];
  const doing = useIssueDeed(deed, () => {
    toast(done);
    onClose();
  });
  const submit = () => {
    if (doing.isPending) return;
    setChecked(true);
    if (!progress.trim() || progress.length > MOST) return focusFirstWrong();
    doing.mutate({ id: issue.id, version: issue.version, progress: progress.trim() });
  };
  return (
    <Dialog title={title} onClose={onClose} wide>
      <Form label={title} onSubmit={submit} className="grid gap-6">
        <p className="text-std-16B-170 text-solid-gray-900">{issue.title}</p>
        <TextArea
          label="取り組みの様子"
          required
          support="支援に関わる職員みなが読みます。個人のことは書きません。"
          value={progress}
          onChange={setProgress}
          max={MOST}
          rows={4}
          error={
            checked && !progress.trim() ? "取り組みの様子を書いてください。" : fieldMessage(doing.error, "progress")
          }
        />
        <ChangedFirst
          error={doing.error}
          onLatest={() => {
            doing.reset();
            onLatest();
          }}
          onRetry={submit}
        />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid" busy={doing.isPending && busy}>
            {deed === "settle" ? "解決した" : "書く"}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
