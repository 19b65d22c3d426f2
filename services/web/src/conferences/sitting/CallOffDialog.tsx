import { type CallOffReason, callOffReasons } from "@tsunagi/contracts/codes";
import { useState } from "react";
import { fieldMessage } from "../../api/refusal.ts";
import { useSeen } from "../../api/use-seen.ts";
import { Button } from "../../parts/Button.tsx";
import { ChangedFirst } from "../../parts/ChangedFirst.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../parts/form/first-wrong.ts";
import { RadioGroup } from "../../parts/form/RadioGroup.tsx";
import { toast } from "../../parts/toast.ts";
import type { SittingBoxProps } from "./MoveDialog.tsx";
import { useCallOff } from "./use-sitting.ts";

/** 会議を取りやめる, and why. */
export function CallOffDialog({ conference, onClose, onLatest }: SittingBoxProps) {
  const [reason, setReason] = useState<CallOffReason>();
  const [checked, setChecked] = useState(false);
  const seen = useSeen(conference);
  const callOff = useCallOff(() => {
    toast("会議を取りやめました");
    onClose();
  });
  const submit = () => {
    if (callOff.isPending) return;
    setChecked(true);
    if (!reason) return focusFirstWrong();
    callOff.mutate({ id: conference.id, version: seen.version, reason });
  };
  return (
    <Dialog title="会議を取りやめる" onClose={onClose}>
      <Form label="会議を取りやめる" onSubmit={submit} className="grid gap-6">
        <p className="text-std-16N-170">
          {conference.status === "announced"
            ? "開催通知を受けた人に、中止になったことをお知らせします。元には戻せません。"
            : "まだ開催通知を出していないので、だれにも知らされません。元には戻せません。"}
        </p>
        <RadioGroup
          label="理由"
          required
          options={callOffReasons}
          value={reason}
          onChange={setReason}
          error={checked && !reason ? "理由を選んでください。" : fieldMessage(callOff.error, "reason")}
        />
        <ChangedFirst
          error={callOff.error}
          onLatest={() => {
            callOff.reset();
            seen.latest();
            onLatest();
          }}
          onRetry={submit}
        />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid" busy={callOff.isPending && "取りやめています…"}>
            会議を取りやめる
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
