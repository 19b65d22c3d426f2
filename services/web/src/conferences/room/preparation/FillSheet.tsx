import { fieldMessage, refusedWith } from "../../../api/refusal.ts";
import type { PreparationSheet } from "../../../api/types.ts";
import { Banner } from "../../../parts/Banner.tsx";
import { Button } from "../../../parts/Button.tsx";
import { Form } from "../../../parts/form/Form.tsx";
import { TextArea } from "../../../parts/form/TextArea.tsx";
import { Refused } from "../../../parts/Refused.tsx";
import { BothSheets } from "./BothSheets.tsx";
import { QUESTIONS } from "./sheet-form.ts";
import { useFill } from "./use-fill.ts";

interface FillSheetProps {
  sheet: PreparationSheet;
  onClose: () => void;
  /** Opens it again with what was typed. */
  onReopen: () => void;
}

/** The sheet as it is written. */
export function FillSheet({ sheet, onClose, onReopen }: FillSheetProps) {
  const { form, change, errors, error, busy, moved, theirs, settle, submit, giveUp } = useFill(
    sheet,
    onClose,
    onReopen,
  );
  const mayFill = sheet.actions.includes("fill");
  return (
    <Form
      label={`準備シートを書く（${sheet.desk.name}）`}
      onSubmit={() => mayFill && submit()}
      className="grid gap-5 rounded-12 border border-blue-200 bg-blue-50 p-4 sm:p-5"
    >
      <div className="grid items-start gap-5 @3xl:grid-cols-2">
        {QUESTIONS.map(({ name, label, max }) => (
          <TextArea
            key={name}
            label={label}
            value={form[name]}
            onChange={(words) => change({ [name]: words })}
            max={max}
            error={errors[name] ?? fieldMessage(error, name)}
          />
        ))}
      </div>
      {moved && <BothSheets mine={form} theirs={theirs} onTheirs={() => settle(theirs)} onMine={() => settle(form)} />}
      {refusedWith(error, 412) ? (
        <Banner kind="warning" title="ほかの人が先に変更しました。">
          あなたの入力は残っています。最新の内容を読み込んでいます。
        </Banner>
      ) : (
        <Refused error={error} onRetry={submit} />
      )}
      {!mayFill && (
        <p role="status" className="text-std-16B-170 text-solid-gray-900">
          いまは書けません。書きかけの内容は、ここに残っています。
        </p>
      )}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="solid" busy={busy && "保存しています…"} disabled={moved || !mayFill}>
          この内容で保存する
        </Button>
        <Button onClick={giveUp}>やめる</Button>
      </div>
    </Form>
  );
}
