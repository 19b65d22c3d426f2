import { minuteKinds } from "@tsunagi/contracts/codes";
import { useState } from "react";
import { fieldMessage } from "../../../api/refusal.ts";
import type { MeetingRecord } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { ChangedFirst } from "../../../parts/ChangedFirst.tsx";
import { Form } from "../../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../../parts/form/first-wrong.ts";
import { TextArea } from "../../../parts/form/TextArea.tsx";
import { toast } from "../../../parts/toast.ts";
import { bodyOf, formOf } from "./record-form.ts";
import { useDraft, useReviseDraft } from "./use-editions.ts";

interface EditRecordProps {
  record: MeetingRecord;
  onClose: () => void;
  onLatest: () => void;
}

const LONGEST = 4000;
const LONGEST_REASON = 400;

/** 議事録（案）を直す; of a signed one, the next edition with the reason why there is one. */
export function EditRecord({ record, onClose, onLatest }: EditRecordProps) {
  const isNext = record.status === "signed";
  const asksWhy = isNext || record.edition > 1;
  const [form, setForm] = useState(() => formOf(record));
  const [checked, setChecked] = useState(false);
  const done = () => {
    toast(isNext ? "次の版の案をつくりました" : "議事録（案）を直しました");
    onClose();
  };
  const draft = useDraft(record.agendaItemId, done);
  const revise = useReviseDraft(done);
  const doing = isNext ? draft : revise;
  const isMissing = asksWhy && !form.reason.trim();
  const emptied = record.content.rows.find(({ minuteId }) => !form.rows[minuteId]?.trim());
  const submit = () => {
    if (doing.isPending) return;
    setChecked(true);
    if (isMissing || emptied) return focusFirstWrong();
    const body = bodyOf(record, form);
    if (isNext) draft.mutate(body);
    else revise.mutate({ id: record.id, version: record.version, body });
  };
  return (
    <Form
      label={isNext ? "訂正して次の版をつくる" : "議事録（案）を直す"}
      onSubmit={submit}
      className="grid gap-5 rounded-12 border border-blue-200 bg-blue-50 p-4"
    >
      <p className="text-std-16N-170">ここで直しても、会議の議事の行はそのまま残ります。議事録の文だけが変わります。</p>
      {asksWhy && (
        <TextArea
          label="直す理由"
          required
          value={form.reason}
          onChange={(reason) => setForm({ ...form, reason })}
          max={LONGEST_REASON}
          rows={2}
          error={checked && isMissing ? "直す理由を書いてください。" : fieldMessage(doing.error, "reason")}
        />
      )}
      {record.content.rows.map(({ minuteId, kind, speaker }, index) => (
        <TextArea
          key={minuteId}
          label={`${index + 1}. ${minuteKinds[kind]}${speaker ? `　${speaker}` : ""}`}
          required
          value={form.rows[minuteId] ?? ""}
          onChange={(text) => setForm({ ...form, rows: { ...form.rows, [minuteId]: text } })}
          max={LONGEST}
          rows={2}
          error={checked && emptied?.minuteId === minuteId ? "空にはできません。" : undefined}
        />
      ))}
      <TextArea
        label="補足"
        value={form.remarks}
        onChange={(remarks) => setForm({ ...form, remarks })}
        max={LONGEST}
        rows={2}
        error={fieldMessage(doing.error, "remarks")}
      />
      <ChangedFirst
        error={doing.error}
        onLatest={() => {
          doing.reset();
          onLatest();
        }}
        onRetry={submit}
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="solid" busy={doing.isPending && "保存しています…"}>
          {isNext ? "次の版の案をつくる" : "案を保存する"}
        </Button>
        <Button onClick={onClose}>やめる</Button>
      </div>
    </Form>
  );
}
