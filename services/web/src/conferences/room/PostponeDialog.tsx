import { type PostponeReason, postponeReasons } from "@tsunagi/contracts/codes";
import { useState } from "react";
import type { AgendaItem } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { ChangedFirst } from "../../parts/ChangedFirst.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../parts/form/first-wrong.ts";
import { RadioGroup } from "../../parts/form/RadioGroup.tsx";
import { toast } from "../../parts/toast.ts";
import { usePostpone } from "./use-item.ts";

interface PostponeDialogProps {
  item: AgendaItem;
  onClose: () => void;
  onLatest: () => void;
}

/** 次回へ送る, and why: the next agenda proposes it with that reason. */
export function PostponeDialog({ item, onClose, onLatest }: PostponeDialogProps) {
  const [reason, setReason] = useState<PostponeReason>();
  const [checked, setChecked] = useState(false);
  const postpone = usePostpone(() => {
    toast("この議題を次回へ送りました");
    onClose();
  });
  const submit = () => {
    if (postpone.isPending) return;
    setChecked(true);
    if (!reason) return focusFirstWrong();
    postpone.mutate({ id: item.id, version: item.version, reason });
  };
  const latest = () => {
    postpone.reset();
    onLatest();
  };
  return (
    <Dialog title="次回へ送る" onClose={onClose}>
      <Form label="次回へ送る" onSubmit={submit} className="grid gap-6">
        <p className="text-std-16N-170">
          この会議では話し合わずに、次の会議の議題の候補に、理由といっしょに並べます。元には戻せません。
        </p>
        <RadioGroup
          label="理由"
          required
          options={postponeReasons}
          value={reason}
          onChange={setReason}
          error={checked && !reason ? "理由を選んでください。" : undefined}
        />
        <ChangedFirst error={postpone.error} onLatest={latest} onRetry={submit} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid" busy={postpone.isPending && "送っています…"}>
            次回へ送る
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
