import { useState } from "react";
import { fieldMessage } from "../api/refusal.ts";
import type { Incident } from "../api/types.ts";
import { useSeen } from "../api/use-seen.ts";
import { Button } from "../parts/Button.tsx";
import { ChangedFirst } from "../parts/ChangedFirst.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { Form } from "../parts/form/Form.tsx";
import { focusFirstWrong } from "../parts/form/first-wrong.ts";
import { TextArea } from "../parts/form/TextArea.tsx";
import { toast } from "../parts/toast.ts";
import { type IncidentDeed, incidentDeeds } from "./incident-words.ts";
import { useEnter } from "./use-incidents.ts";

const MOST = 2000;

interface IncidentDialogProps {
  deed: IncidentDeed;
  incident: Incident;
  onClose: () => void;
  onLatest: () => void;
}

/** What was done, in words, with name and time. It goes into the record and stays. */
export function IncidentDialog({ deed, incident, onClose, onLatest }: IncidentDialogProps) {
  const { button, busy, done, words, label } = incidentDeeds[deed];
  const [note, setNote] = useState("");
  const [checked, setChecked] = useState(false);
  const enter = useEnter(deed, () => {
    toast(done);
    onClose();
  });
  const seen = useSeen(incident);
  const submit = () => {
    if (enter.isPending) return;
    setChecked(true);
    if (!note.trim() || note.length > MOST) return focusFirstWrong();
    enter.mutate({ id: incident.id, version: seen.version, note: note.trim() });
  };
  return (
    <Dialog title={button} onClose={onClose} wide>
      <Form label={button} onSubmit={submit} className="grid gap-6">
        <p className="text-std-16N-170">{words}</p>
        <TextArea
          label={label}
          required
          support={`本人の氏名は書かず、管理番号（${incident.referralNumber}）で示してください。`}
          value={note}
          onChange={setNote}
          max={MOST}
          rows={5}
          error={fieldMessage(enter.error, "note") ?? (checked && !note.trim() ? "内容を書いてください。" : undefined)}
        />
        <ChangedFirst
          error={enter.error}
          onLatest={() => {
            enter.reset();
            seen.latest();
            onLatest();
          }}
          onRetry={submit}
        />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid" busy={enter.isPending && busy}>
            {button}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
