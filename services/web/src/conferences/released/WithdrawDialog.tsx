import { useState } from "react";
import { fieldMessage } from "../../api/refusal.ts";
import type { Release } from "../../api/types.ts";
import { useSeen } from "../../api/use-seen.ts";
import { Button } from "../../parts/Button.tsx";
import { ChangedFirst } from "../../parts/ChangedFirst.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../parts/form/first-wrong.ts";
import { TextArea } from "../../parts/form/TextArea.tsx";
import { toast } from "../../parts/toast.ts";
import { useTyped } from "../room/leaving/use-typed.ts";
import { useWithdraw } from "./use-releases.ts";

const MOST = 400;

interface WithdrawDialogProps {
  release: Release;
  agendaItemId: string;
  onClose: () => void;
  /** Opens it again with what was typed. */
  onReopen: () => void;
  onLatest: () => void;
}

/** 歯止め: no desk reads it from now on, and why stays on record. */
export function WithdrawDialog(props: WithdrawDialogProps) {
  const { release, agendaItemId, onClose, onReopen, onLatest } = props;
  const { form: note, setForm: setNote, ...typed } = useTyped("withdrawal", agendaItemId, release.id, () => "");
  const [checked, setChecked] = useState(false);
  const withdraw = useWithdraw(() => {
    toast("開示を取り下げました");
    typed.drop();
    onClose();
  });
  const seen = useSeen(release);
  const submit = () => {
    if (withdraw.isPending) return;
    setChecked(true);
    if (!note.trim() || note.trim().length > MOST) return focusFirstWrong();
    withdraw.mutate({ id: release.id, version: seen.version, note: note.trim() });
  };
  return (
    <Dialog title="開示を取り下げる" onClose={onClose} wide>
      <Form label="開示を取り下げる" onSubmit={submit} className="grid gap-6">
        <p className="text-std-16N-170">
          開示先の窓口からは、この決定事項がすぐに見えなくなります。すでに読まれたことは取り消せません。窓口には取り下げたことだけが知らされ、理由は会議の記録にだけ残ります。
        </p>
        <TextArea
          label="理由"
          required
          value={note}
          onChange={setNote}
          max={MOST}
          rows={3}
          error={
            fieldMessage(withdraw.error, "note") ?? (checked && !note.trim() ? "理由を書いてください。" : undefined)
          }
        />
        <ChangedFirst
          error={withdraw.error}
          onLatest={() => {
            withdraw.reset();
            seen.latest();
            onLatest();
          }}
          onRetry={submit}
        />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={() => typed.giveUp({ onClose, onReopen })}>やめる</Button>
          <Button type="submit" look="solid" busy={withdraw.isPending && "取り下げています…"}>
            取り下げる
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
