import { useState } from "react";
import { fieldMessage } from "../../api/refusal.ts";
import type { DateQuestion } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { ChangedFirst } from "../../parts/ChangedFirst.tsx";
import { Facts } from "../../parts/Facts.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../parts/form/first-wrong.ts";
import { TextArea } from "../../parts/form/TextArea.tsx";
import { Stamp } from "../../parts/Stamp.tsx";
import { toast } from "../../parts/toast.ts";
import { sittingDay } from "../conference-words.ts";
import { markWords } from "../dates/poll-words.ts";
import { MovedMeanwhile } from "../MovedMeanwhile.tsx";
import { Restored } from "../Restored.tsx";
import { useTypedOver } from "../use-typed-over.ts";
import { answered, isSameAnswer, MOST_LETTERS, readAnswer } from "./answer-form.ts";
import { OptionField } from "./OptionField.tsx";
import { useAnswerDates } from "./use-questions.ts";

/** ○ △ × for each candidate, one word for all of them; to be changed for as long as nothing is decided. */
export function AnswerForm({ question, onLatest }: { question: DateQuestion; onLatest: () => void }) {
  const typed = useTypedOver(`tsunagi.draft.date-question.${question.id}`, {
    now: answered(question),
    version: question.version,
    isSame: isSameAnswer,
  });
  const { form, change, moved } = typed;
  const [checked, setChecked] = useState(false);
  const send = useAnswerDates((sent) => {
    typed.taken(answered(sent), sent.version);
    toast("答えを送りました");
  });
  const read = readAnswer(form, question);
  const missing = checked && "missing" in read ? read.missing : [];
  const mayAnswer = question.actions.includes("answer");
  const submit = () => {
    if (send.isPending || moved) return;
    setChecked(true);
    if ("missing" in read) return focusFirstWrong();
    send.mutate({ id: question.id, version: typed.version, body: read.body }, { onError: onLatest });
  };
  const settled = (settle: () => void) => () => {
    send.reset();
    settle();
  };
  return (
    <Form label="日程に答える" onSubmit={submit} className="grid gap-5">
      {mayAnswer && typed.restored && !moved && <Restored onDiscard={typed.onTheirs} />}
      {question.options.map((option) => (
        <OptionField
          key={option.id}
          option={option}
          disabled={!mayAnswer}
          mark={form.marks[option.id]}
          onChange={(mark) => change({ marks: { ...form.marks, [option.id]: mark } })}
          error={missing.includes(option.id) ? "○・△・×のどれかを選んでください。" : undefined}
        />
      ))}
      {mayAnswer && (
        <TextArea
          label="ひとこと"
          support="聞いている窓口だけが読みます。例：午前は訪問が入ることがあります"
          value={form.remark}
          onChange={(remark) => change({ remark })}
          error={fieldMessage(send.error, "remark")}
          max={MOST_LETTERS}
          rows={2}
        />
      )}
      {moved && (
        <MovedMeanwhile
          title="書いている間に、この答えが別の画面で直されました。"
          onTheirs={settled(typed.onTheirs)}
          onMine={settled(typed.onMine)}
        >
          <Facts
            rows={[
              ...question.options.map(
                (option) => [sittingDay(option), option.mark ? markWords[option.mark] : "答えていません"] as const,
              ),
              ["ひとこと", question.remark || "（空欄）"],
            ]}
          />
        </MovedMeanwhile>
      )}
      <ChangedFirst
        error={moved ? null : send.error}
        onLatest={() => {
          send.reset();
          onLatest();
        }}
        onRetry={submit}
      />
      {mayAnswer && (
        <div className="flex flex-wrap items-center gap-x-5 gap-y-3 border-t border-solid-gray-300 pt-5">
          <Button type="submit" look="solid" busy={send.isPending && "送っています…"} disabled={moved}>
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
