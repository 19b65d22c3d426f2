import closeIcon from "@material-symbols/svg-400/outlined/event_busy.svg?raw";
import { useState } from "react";
import { fieldMessage } from "../../api/refusal.ts";
import type { DeskSettings } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../parts/form/first-wrong.ts";
import { TextField } from "../../parts/form/TextField.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Refused } from "../../parts/Refused.tsx";
import { clock } from "../../words/when.ts";
import { OpenState } from "../OpenState.tsx";
import { useCloseToday, useReopenToday } from "./use-settings.ts";

/** Whether the door is open now, and the one big button for the day on which it cannot be. */
export function Today({ settings }: { settings: DeskSettings }) {
  const { id, isOpen, changesAt, closedToday, fallback, roster, actions } = settings;
  const opensToday = roster[0]?.isOpen;
  const [closing, setClosing] = useState(false);
  const reopen = useReopenToday();
  const opening = isOpen
    ? { open: true as const, until: changesAt ?? "" }
    : { open: false as const, opensAt: changesAt };
  return (
    <Panel title="今日">
      <div className="grid gap-4">
        <OpenState opening={opening} />
        {closedToday && (
          <p className="text-std-17B-170 text-solid-gray-900">
            本日休止：{closedToday.reason}
            <span className="block text-std-16N-170 text-solid-gray-700">
              {clock(new Date(closedToday.at))} {closedToday.by.name}
            </span>
          </p>
        )}
        {!opensToday && !closedToday && <p className="text-std-16N-170">今日は休みの日です。</p>}
        {!isOpen && fallback && (
          <p className="text-std-16N-170 text-solid-gray-700">閉まっている間は {fallback.name} が受けます。</p>
        )}
        {closedToday
          ? actions.includes("reopenToday") && (
              <Button
                className="justify-self-start"
                onClick={() => reopen.mutate({ deskId: id })}
                busy={reopen.isPending && "取り消しています…"}
              >
                本日休止を取り消す
              </Button>
            )
          : opensToday &&
            actions.includes("closeToday") && (
              <Button look="solid" icon={closeIcon} className="justify-self-start" onClick={() => setClosing(true)}>
                今日は閉める
              </Button>
            )}
        <Refused error={reopen.error} />
      </div>
      {closing && <CloseDialog settings={settings} onClose={() => setClosing(false)} />}
    </Panel>
  );
}

function CloseDialog({ settings, onClose }: { settings: DeskSettings; onClose: () => void }) {
  const [reason, setReason] = useState("");
  const [checked, setChecked] = useState(false);
  const close = useCloseToday(onClose);
  const submit = () => {
    if (close.isPending) return;
    setChecked(true);
    if (!reason.trim()) return focusFirstWrong();
    close.mutate({ deskId: settings.id, reason: reason.trim() });
  };
  const missing = checked && !reason.trim() ? "理由を入れてください（例：職員研修のため）。" : undefined;
  return (
    <Dialog title="今日は閉める（本日休止）" onClose={onClose}>
      <Form label="今日は閉める" onSubmit={submit} className="grid gap-6">
        <p className="text-std-16N-170">
          すべての窓口の画面で、{settings.name}が閉まっていると出ます。
          {settings.fallback && `その間は ${settings.fallback.name} が案内されます。`}
          あとで取り消せます。
        </p>
        <TextField
          label="理由"
          required
          support="ほかの窓口にも見えます。例：職員研修のため"
          value={reason}
          onChange={setReason}
          error={missing ?? fieldMessage(close.error, "reason")}
          input={{ maxLength: 100 }}
        />
        <Refused error={close.error} onRetry={submit} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid" busy={close.isPending && "閉めています…"}>
            今日は閉める
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
