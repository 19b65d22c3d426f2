import { fieldMessage } from "../../../api/refusal.ts";
import { Button } from "../../../parts/Button.tsx";
import { ChangedFirst } from "../../../parts/ChangedFirst.tsx";
import { Form } from "../../../parts/form/Form.tsx";
import { TextArea } from "../../../parts/form/TextArea.tsx";
import { BothRecords, rowName } from "./BothRecords.tsx";
import { type EditRecordProps, useEditRecord } from "./use-edit-record.ts";

const LONGEST = 4000;
const LONGEST_REASON = 400;

/** 議事録（案）を直す; of a signed one, the next edition with the reason why there is one. */
export function EditRecord(props: EditRecordProps) {
  const { record, onLatest } = props;
  const { form, change, isNext, asksWhy, moved, error, ...edit } = useEditRecord(props);
  return (
    <Form
      label={isNext ? "訂正して次の版をつくる" : "議事録（案）を直す"}
      onSubmit={edit.submit}
      className="grid gap-5 rounded-12 border border-blue-200 bg-blue-50 p-4"
    >
      <p className="text-std-16N-170">ここで直しても、会議の議事の行はそのまま残ります。議事録の文だけが変わります。</p>
      {asksWhy && (
        <TextArea
          label="直す理由"
          required
          value={form.reason}
          onChange={(reason) => change({ reason })}
          max={LONGEST_REASON}
          rows={2}
          error={edit.isReasonMissing ? "直す理由を書いてください。" : fieldMessage(error, "reason")}
        />
      )}
      {record.content.rows.map(({ minuteId, kind, speaker }, index) => (
        <TextArea
          key={minuteId}
          label={rowName(index, kind, speaker)}
          required
          value={form.rows[minuteId] ?? ""}
          onChange={(text) => change({ rows: { ...form.rows, [minuteId]: text } })}
          max={LONGEST}
          rows={2}
          error={edit.emptied === minuteId ? "空にはできません。" : undefined}
        />
      ))}
      <TextArea
        label="補足"
        value={form.remarks}
        onChange={(remarks) => change({ remarks })}
        max={LONGEST}
        rows={2}
        error={fieldMessage(error, "remarks")}
      />
      {moved && <BothRecords {...{ record, ...edit }} />}
      <ChangedFirst error={error} onLatest={onLatest} onRetry={edit.submit} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="solid" busy={edit.busy && "保存しています…"} disabled={moved}>
          {isNext ? "次の版の案をつくる" : "案を保存する"}
        </Button>
        <Button onClick={edit.giveUp}>やめる</Button>
      </div>
    </Form>
  );
}
