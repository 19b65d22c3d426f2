import { taskForms } from "@tsunagi/contracts/codes";
import { useEffect, useState } from "react";
import { fieldMessage } from "../../../api/refusal.ts";
import type { AgendaItem, Minute } from "../../../api/types.ts";
import { useStaff } from "../../../desks/use-staff.ts";
import { Button } from "../../../parts/Button.tsx";
import { Form } from "../../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../../parts/form/first-wrong.ts";
import { RadioGroup } from "../../../parts/form/RadioGroup.tsx";
import { Select } from "../../../parts/form/Select.tsx";
import { TextArea } from "../../../parts/form/TextArea.tsx";
import { WarekiField } from "../../../parts/form/WarekiField.tsx";
import { Refused } from "../../../parts/Refused.tsx";
import { toast } from "../../../parts/toast.ts";
import type { OpenMinutes } from "../minutes/open-minutes.ts";
import { keep, kept } from "../minutes/writing/kept.ts";
import { StaffSelect } from "../roster/StaffSelect.tsx";
import { LONGEST, newTaskForm, readTask, type TaskForm } from "./task-form.ts";
import { useAssign } from "./use-tasks.ts";

interface AssignTaskProps {
  row: Minute;
  item: AgendaItem;
  desks: Readonly<Record<string, string>>;
  minutes: OpenMinutes;
  onClose: () => void;
  onReopen: () => void;
}

/** Decision → work in one gesture: what, which desk, until when. */
export function AssignTask({ row, item, desks, minutes, onClose, onReopen }: AssignTaskProps) {
  const [form, setForm] = useState<TaskForm>(() => kept("task", row.agendaItemId, row.id) ?? newTaskForm(row.body));
  const [checked, setChecked] = useState(false);
  const seated = (item.inside?.seats ?? []).filter(({ desk }) => desk.id === form.deskId);
  const staff = useStaff(form.deskId, form.deskId !== "");
  const isTouched = form.day !== "" || form.deskId !== "" || form.body !== row.body.slice(0, LONGEST);
  useEffect(
    () => keep("task", row.agendaItemId, row.id, isTouched ? form : undefined),
    [row.agendaItemId, row.id, form, isTouched],
  );
  const change = (part: Partial<TaskForm>) => setForm((old) => ({ ...old, ...part }));
  const leave = () => {
    keep("task", row.agendaItemId, row.id, undefined);
    onClose();
  };
  const assign = useAssign((assigned) => {
    minutes.keep(assigned);
    toast("担当と期限を入れました");
    leave();
  });
  const read = readTask(form, new Date());
  const errors = checked && "errors" in read ? read.errors : {};
  const submit = () => {
    if (assign.isPending) return;
    setChecked(true);
    if ("errors" in read) return focusFirstWrong();
    assign.mutate({ id: row.id, body: read.body });
  };
  const giveUp = () => {
    leave();
    const reopen = () => {
      keep("task", row.agendaItemId, row.id, form);
      onReopen();
    };
    if (isTouched) toast("書きかけを捨てました", { undo: reopen });
  };
  return (
    <Form
      label="担当と期限を入れる"
      onSubmit={submit}
      className="grid gap-5 rounded-12 border border-blue-200 bg-blue-50 p-4 sm:p-5"
    >
      <RadioGroup
        label="仕事の形"
        required
        options={taskForms}
        value={form.form}
        onChange={(code) => change({ form: code })}
        columns="sm:grid-cols-3"
      />
      <TextArea
        label="すること"
        required
        value={form.body}
        onChange={(body) => change({ body })}
        max={LONGEST}
        rows={2}
        error={errors.body ?? fieldMessage(assign.error, "body")}
      />
      <Select
        label="担当の窓口"
        required
        options={desks}
        value={form.deskId || undefined}
        onChange={(deskId) => change({ deskId, staffId: "" })}
        error={errors.deskId ?? fieldMessage(assign.error, "deskId")}
      />
      {form.deskId && (
        <StaffSelect
          label="担当者"
          nobody="窓口で決める"
          staff={staff}
          known={seated.map(({ staff }) => staff)}
          value={form.staffId}
          onChange={(staffId) => change({ staffId })}
          error={fieldMessage(assign.error, "staffId")}
        />
      )}
      <WarekiField
        label="期限"
        required
        support="例：12/5、R8.12.5"
        value={form.day}
        onChange={(day) => change({ day })}
        error={errors.dueOn ?? fieldMessage(assign.error, "dueOn")}
      />
      <Refused error={assign.error} onRetry={submit} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="solid" busy={assign.isPending && "入れています…"}>
          決める
        </Button>
        <Button onClick={giveUp}>やめる</Button>
      </div>
    </Form>
  );
}
