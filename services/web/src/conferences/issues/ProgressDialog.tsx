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
import { MovedMeanwhile } from "../MovedMeanwhile.tsx";
import { Restored } from "../Restored.tsx";
import { useTypedOver } from "../use-typed-over.ts";
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
  const stands = { progress: issue.progress ?? "" };
  const typed = useTypedOver(`tsunagi.draft.issue.${issue.id}.${deed}`, {
    now: stands,
    version: issue.version,
    isSame: (one, other) => one.progress === other.progress,
  });
  const { progress } = typed.form;
  const [checked, setChecked] = useState(false);
  const { title, done, busy } = WORDS[deed];
  const doing = useIssueDeed(deed, () => {
    toast(done);
    typed.drop();
    onClose();
  });
  const submit = () => {
    if (doing.isPending || typed.moved) return;
    setChecked(true);
    if (!progress.trim() || progress.length > MOST) return focusFirstWrong();
    doing.mutate({ id: issue.id, version: typed.version, progress: progress.trim() }, { onError: onLatest });
  };
  const settled = (settle: () => void) => () => {
    doing.reset();
    settle();
  };
  return (
    <Dialog title={title} onClose={onClose} wide>
      <Form label={title} onSubmit={submit} className="grid gap-6">
        <p className="text-std-16B-170 text-solid-gray-900">{issue.title}</p>
        {typed.restored && !typed.moved && <Restored onDiscard={typed.onTheirs} />}
        <TextArea
          label="取り組みの様子"
          required
          support="支援に関わる職員みなが読みます。個人のことは書きません。"
          value={progress}
          onChange={(words) => typed.change({ progress: words })}
          max={MOST}
          rows={4}
          error={
            checked && !progress.trim() ? "取り組みの様子を書いてください。" : fieldMessage(doing.error, "progress")
          }
        />
        {typed.moved && (
          <MovedMeanwhile
            title="書いている間に、ほかの人が取り組みの様子を書きました。"
            onTheirs={settled(typed.onTheirs)}
            onMine={settled(typed.onMine)}
          >
            <p className="whitespace-pre-line text-solid-gray-900">{issue.progress}</p>
          </MovedMeanwhile>
        )}
        <ChangedFirst
          error={typed.moved ? null : doing.error}
          onLatest={() => {
            doing.reset();
            onLatest();
          }}
          onRetry={submit}
        />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid" busy={doing.isPending && busy} disabled={typed.moved}>
            {deed === "settle" ? "解決した" : "書く"}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
