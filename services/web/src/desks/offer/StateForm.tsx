import { receptionStates } from "@tsunagi/contracts/codes";
import { useState } from "react";
import { fieldMessage } from "../../api/refusal.ts";
import type { DeskCard } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../parts/form/first-wrong.ts";
import { RadioGroup } from "../../parts/form/RadioGroup.tsx";
import { TextField } from "../../parts/form/TextField.tsx";
import { WarekiField } from "../../parts/form/WarekiField.tsx";
import { Refused } from "../../parts/Refused.tsx";
import { toast } from "../../parts/toast.ts";
import { useSetReceptionState } from "../card/use-desk.ts";
import { readState, stateFormOf, type StateForm as Typed } from "./state-form.ts";

/** 受入状況を変える: three choices, and what each of them must say to whoever reads it. */
export function StateForm({ desk, onClose }: { desk: DeskCard; onClose: () => void }) {
  const [form, setForm] = useState(() => stateFormOf(desk.state));
  const [checked, setChecked] = useState(false);
  const set = useSetReceptionState(() => {
    toast("受入状況を知らせました");
    onClose();
  });
  const read = readState(form, new Date());
  const errors = checked && "errors" in read ? read.errors : {};
  const wrong = (field: keyof typeof errors) => errors[field] ?? fieldMessage(set.error, field);
  const change = (part: Partial<Typed>) => setForm((old) => ({ ...old, ...part }));
  const submit = () => {
    if (set.isPending) return;
    setChecked(true);
    if ("errors" in read) return focusFirstWrong();
    set.mutate({ deskId: desk.id, body: read.body });
  };
  return (
    <Form label="受入状況を変える" onSubmit={submit} className="grid gap-5">
      <RadioGroup
        label="受入状況"
        required
        options={receptionStates}
        value={form.code}
        onChange={(code) => change({ code })}
      />
      {form.code === "busy" && (
        <TextField
          label="待つ目安"
          required
          support="例：訪問まで2週間ほど"
          value={form.expectedWait}
          onChange={(expectedWait) => change({ expectedWait })}
          error={wrong("expectedWait")}
          input={{ maxLength: 200 }}
        />
      )}
      {form.code === "paused" && (
        <>
          <TextField
            label="理由"
            required
            support="例：職員の欠員"
            value={form.reason}
            onChange={(reason) => change({ reason })}
            error={wrong("reason")}
            input={{ maxLength: 200 }}
          />
          <WarekiField
            label="いつまで"
            required
            support="例：R8.12.20。決まっていないときは、見直す日。"
            value={form.until}
            onChange={(until) => change({ until })}
            error={wrong("until")}
          />
        </>
      )}
      <Refused error={set.error} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="solid" busy={set.isPending && "知らせています…"}>
          知らせる
        </Button>
        <Button onClick={onClose}>やめる</Button>
      </div>
    </Form>
  );
}
