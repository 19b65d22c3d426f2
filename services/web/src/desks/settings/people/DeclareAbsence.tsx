import { absenceReasons } from "@tsunagi/contracts/codes";
import { useState } from "react";
import { useMe } from "../../../api/me.ts";
import { fieldMessage } from "../../../api/refusal.ts";
import type { DeskSettings } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { Dialog } from "../../../parts/Dialog.tsx";
import { Form } from "../../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../../parts/form/first-wrong.ts";
import { RadioGroup } from "../../../parts/form/RadioGroup.tsx";
import { Select } from "../../../parts/form/Select.tsx";
import { WarekiField } from "../../../parts/form/WarekiField.tsx";
import { Refused } from "../../../parts/Refused.tsx";
import { type AbsenceForm, readAbsence } from "./absence-form.ts";
import { useDeclareAbsence } from "./use-absences.ts";

const NOBODY = "none";

/** Of oneself; whoever leads the desk also of the others. */
export function DeclareAbsence({ settings, onClose }: { settings: DeskSettings; onClose: () => void }) {
  const { staff: me } = useMe();
  const [form, setForm] = useState<AbsenceForm>(() => ({
    staffId: me.id,
    from: "",
    until: "",
    deputyId: "",
    reason: undefined,
  }));
  const [checked, setChecked] = useState(false);
  const declare = useDeclareAbsence(onClose);
  const change = (part: Partial<AbsenceForm>) => setForm((old) => ({ ...old, ...part }));
  const read = readAbsence(form, new Date());
  const errors = checked && "errors" in read ? read.errors : {};
  const wrong = (field: keyof typeof errors) => errors[field] ?? fieldMessage(declare.error, field);
  const submit = () => {
    if (declare.isPending) return;
    setChecked(true);
    if ("errors" in read) return focusFirstWrong();
    declare.mutate(read.body);
  };
  const names = Object.fromEntries(settings.people.map(({ id, name }) => [id, name]));
  const others = Object.entries(names).filter(([id]) => id !== form.staffId);
  return (
    <Dialog title="不在の予定を入れる" onClose={onClose}>
      <Form label="不在の予定を入れる" onSubmit={submit} className="grid gap-6">
        {settings.actions.includes("setDuty") && (
          <Select
            label="不在になる人"
            required
            options={names}
            value={form.staffId}
            onChange={(staffId) => change({ staffId, deputyId: "" })}
          />
        )}
        <WarekiField
          label="いつから"
          required
          support="例：R8.12.24"
          value={form.from}
          onChange={(from) => change({ from })}
          error={wrong("from")}
        />
        <WarekiField
          label="いつまで"
          support="この日も不在です。1日だけなら空欄で構いません。"
          value={form.until}
          onChange={(until) => change({ until })}
          error={wrong("until")}
        />
        <Select
          label="代理"
          support="期限のある仕事は、代理の人に回ります。"
          options={{ [NOBODY]: "決めない（当番に回る）", ...Object.fromEntries(others) }}
          value={form.deputyId || NOBODY}
          onChange={(id) => change({ deputyId: id === NOBODY ? "" : id })}
          error={fieldMessage(declare.error, "deputyId")}
        />
        <RadioGroup
          label="理由"
          required
          support="同じ窓口の人には「不在」とだけ見えます。理由が見えるのは本人と係長・主任です。"
          options={absenceReasons}
          value={form.reason}
          onChange={(reason) => change({ reason })}
          error={wrong("reason")}
          columns="sm:grid-cols-2"
        />
        <Refused error={declare.error} onRetry={submit} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid" busy={declare.isPending && "入れています…"}>
            入れる
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
