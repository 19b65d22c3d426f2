import { useState } from "react";
import { fieldMessage } from "../../api/refusal.ts";
import type { DateQuestion } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { ChangedFirst } from "../../parts/ChangedFirst.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../parts/form/first-wrong.ts";
import { TextArea } from "../../parts/form/TextArea.tsx";
import { Stamp } from "../../parts/Stamp.tsx";
import { toast } from "../../parts/toast.ts";
import { answered, MOST_LETTERS, readAnswer } from "./answer-form.ts";
import { OptionField } from "./OptionField.tsx";
import { useAnswerDates } from "./use-questions.ts";

/** ○ △ × for each candidate, one word for all of them; to be changed for as long as nothing is decided. */
export function AnswerForm({ question, onLatest }: { question: DateQuestion; onLatest: () => void }) {
  const [form, setForm] = useState(() => answered(question));
  const [checked, setChecked] = useState(false);
  const send = useAnswerDates(() => toast("答えを送りました"));
  const read = readAnswer(form, question);
  const missing = checked && "missing" in read ? read.missing : [];
  const mayAnswer = question.actions.includes("answer");
  const submit = () => {
    if (send.isPending) return;
    setChecked(true);
    if ("missing" in read) return focusFirstWrong();
    send.mutate({ id: question.id, version: question.version, body: read.body });
  };
  return (
    <Form label="日程に答える" onSubmit={submit} className="grid gap-5">
      {question.options.map((option) => (
        <OptionField
          key={option.id}
          option={option}
          disabled={!mayAnswer}
          mark={form.marks[option.id]}
          onChange={(mark) => setForm((old) => ({ ...old, marks: { ...old.marks, [option.id]: mark } }))}
          error={missing.includes(option.id) ? "○・△・×のどれかを選んでください。" : undefined}
        />
      ))}
      {mayAnswer && (
        <TextArea
          label="ひとこと"
          support="聞いている窓口だけが読みます。例：午前は訪問が入ることがあります"
          value={form.remark}
          onChange={(remark) => setForm((old) => ({ ...old, remark }))}
          error={fieldMessage(send.error, "remark")}
          max={MOST_LETTERS}
          rows={2}
        />
      )}
      <ChangedFirst
        error={send.error}
        onLatest={() => {
          send.reset();
          onLatest();
        }}
        onRetry={submit}
      />
      {mayAnswer && (
        <div className="flex flex-wrap items-center gap-x-5 gap-y-3 border-t border-solid-gray-300 pt-5">
          <Button type="submit" look="solid" busy={send.isPending && "送っています…"}>
            {question.answeredAt ? "答えを直す" : "答える"}
          </Button>
          {question.answeredAt && (
            <p className="text-std-16N-170">
              <Stamp at={question.answeredAt} /> に答えました。決まるまで直せます。
            </p>
          )}
        </div>
      )}
    </Form>
  );
}
