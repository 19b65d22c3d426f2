import { limitedDuties, urgencies } from "@tsunagi/contracts/codes";
import { useState } from "react";
import { fieldMessage } from "../../../api/refusal.ts";
import type { DeskSettings } from "../../../api/types.ts";
import { useSeen } from "../../../api/use-seen.ts";
import { Button } from "../../../parts/Button.tsx";
import { ChangedFirst } from "../../../parts/ChangedFirst.tsx";
import { Dialog } from "../../../parts/Dialog.tsx";
import { Form } from "../../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../../parts/form/first-wrong.ts";
import { TextField } from "../../../parts/form/TextField.tsx";
import { NowStands } from "../../../parts/NowStands.tsx";
import { refetchSettings, useSetLimits } from "../use-settings.ts";
import { limitKey, numberWords, readLimits, typedOf, unitWords } from "./limits-form.ts";

/** A number per urgency and duty; an empty box is the town's. */
export function LimitsForm({ settings, onClose }: { settings: DeskSettings; onClose: () => void }) {
  const { id: deskId, limits } = settings;
  const seen = useSeen(settings);
  const [typed, setTyped] = useState(() => typedOf(limits));
  const [checked, setChecked] = useState(false);
  const set = useSetLimits(onClose);
  const read = readLimits(typed, limits);
  const errors = checked && "errors" in read ? read.errors : {};
  const submit = () => {
    if (set.isPending) return;
    setChecked(true);
    if ("errors" in read) return focusFirstWrong();
    set.mutate({ deskId, version: seen.version, body: read.body });
  };
  const groups = [...Map.groupBy(limits, ({ urgency }) => urgency)];
  return (
    <Dialog title="期限を変える" onClose={onClose} wide>
      <Form label="期限を変える" onSubmit={submit} className="grid gap-6">
        <p className="text-std-16N-170">空欄は町の標準です。早くすることも、標準の2倍まで遅くすることもできます。</p>
        {groups.map(([urgency, of]) => (
          <fieldset key={urgency} className="min-w-0">
            <legend className="mb-2 text-std-17B-170 text-solid-gray-900">{urgencies[urgency]}</legend>
            <div className="grid gap-4 sm:grid-cols-3">
              {of.map((limit) => (
                <TextField
                  key={limit.duty}
                  label={`${limitedDuties[limit.duty]}（${unitWords[limit.unit]}）`}
                  unmarked
                  support={`標準 ${numberWords(limit.standard, limit.unit)}`}
                  value={typed[limitKey(limit)] ?? ""}
                  onChange={(value) => setTyped((old) => ({ ...old, [limitKey(limit)]: value }))}
                  error={errors[limitKey(limit)] ?? fieldMessage(set.error, limitKey(limit))}
                  width="max-w-32"
                  input={{ inputMode: "numeric" }}
                />
              ))}
            </div>
          </fieldset>
        ))}
        {seen.isAnew && (
          <NowStands
            rows={limits.map((limit) => [
              `${urgencies[limit.urgency]}・${limitedDuties[limit.duty]}`,
              limit.own === null ? "町の標準" : numberWords(limit.own, limit.unit),
            ])}
          />
        )}
        <ChangedFirst
          error={set.error}
          onLatest={() => {
            seen.latest();
            void refetchSettings(deskId).then(set.reset);
          }}
          onRetry={submit}
        />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid" busy={set.isPending && "保存しています…"}>
            保存する
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
