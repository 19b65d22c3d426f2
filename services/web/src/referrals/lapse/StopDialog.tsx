import { useState } from "react";
import { fieldMessage } from "../../api/refusal.ts";
import type { Referral } from "../../api/types.ts";
import { useSeen } from "../../api/use-seen.ts";
import { Button } from "../../parts/Button.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { TextArea } from "../../parts/form/TextArea.tsx";
import { Changed } from "../Changed.tsx";
import { useStop } from "./use-answer-lapse.ts";

interface LapseDialogProps {
  referral: Referral;
  onClose: () => void;
  onLatest: () => void;
}

/** 続けずに終える: what stays, what ends. */
export function StopDialog({ referral, onClose, onLatest }: LapseDialogProps) {
  const [note, setNote] = useState("");
  const stop = useStop(onClose);
  const seen = useSeen(referral);
  const { id, from } = referral;
  const submit = () => !stop.isPending && stop.mutate({ id, version: seen.version, note });
  return (
    <Dialog title="続けずに終える" onClose={onClose}>
      <Form label="続けずに終える" onSubmit={submit} className="grid gap-6">
        <p className="text-std-16N-170">
          {referral.number}をここで終え、{from.name}に知らせます。受け取った内容は、こちらの窓口の記録として残ります。
          終えたあとで元には戻せません。
        </p>
        <TextArea
          label="つなぎ元へのひとこと"
          value={note}
          onChange={setNote}
          max={400}
          rows={2}
          error={fieldMessage(stop.error, "note")}
        />
        <Changed
          error={stop.error}
          onLatest={() => {
            stop.reset();
            seen.latest();
            onLatest();
          }}
          onRetry={submit}
        />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid" busy={stop.isPending && "終えています…"}>
            続けずに終える
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
