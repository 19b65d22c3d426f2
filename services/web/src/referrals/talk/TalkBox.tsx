import { useState } from "react";
import type { Referral } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../parts/form/first-wrong.ts";
import { RadioGroup } from "../../parts/form/RadioGroup.tsx";
import { TextArea } from "../../parts/form/TextArea.tsx";
import { toast } from "../../parts/toast.ts";
import { Changed } from "../Changed.tsx";
import { dropKept, keepValues, keptValues } from "../deeds/kept-values.ts";
import { useDeed } from "../deeds/use-deed.ts";

const WAYS = {
  answer: { label: "照会への答え", field: "answer", send: "答えを送る", done: "照会に答えました", max: 2000 },
  say: { label: "連絡", field: "message", send: "連絡を送る", done: "連絡しました", max: 1000 },
} as const;
type Way = keyof typeof WAYS;

/** The box of the conversation: an answer where one is awaited, or a word that changes neither turn nor time. */
export function TalkBox({ referral, onLatest }: { referral: Referral; onLatest: () => void }) {
  const { id, version, actions, from, to } = referral;
  const allowed = (["answer", "say"] as const).filter((one) => actions.includes(one));
  const [wanted, setWanted] = useState<Way>();
  const way = wanted && allowed.includes(wanted) ? wanted : (allowed[0] ?? "say");
  const [text, setText] = useState(() => String(keptValues(id, "talk")?.text ?? ""));
  const [checked, setChecked] = useState(false);
  const { label, field, send, done, max } = WAYS[way];
  const write = (next: string) => {
    setText(next);
    keepValues(id, "talk", next ? { text: next } : {});
  };
  const doing = useDeed(way, () => {
    dropKept(id, "talk");
    setText("");
    setChecked(false);
    toast(done);
  });
  const submit = () => {
    if (doing.isPending) return;
    setChecked(true);
    if (!text.trim() || text.length > max) return focusFirstWrong();
    doing.mutate({ id, version, body: { [field]: text.trim() } });
  };
  return (
    <Form label="やりとりに書く" onSubmit={submit} className="mt-5 grid gap-4 border-t border-solid-gray-300 pt-5">
      {allowed.length > 1 && (
        <RadioGroup
          label="何を送りますか"
          unmarked
          options={{ answer: "照会への答え", say: "連絡" }}
          value={way}
          onChange={setWanted}
          columns="sm:grid-cols-2"
        />
      )}
      <TextArea
        label={label}
        unmarked
        support={
          way === "answer"
            ? "答えると、相手の期限がまた動き始めます。"
            : `${from.name}と${to.name}が読めます。次に動く人と期限は変わりません。`
        }
        value={text}
        onChange={write}
        max={max}
        rows={2}
        error={checked && !text.trim() ? `${label}を書いてください。` : undefined}
      />
      <Changed
        error={doing.error}
        onLatest={() => {
          doing.reset();
          onLatest();
        }}
        onRetry={submit}
      />
      <Button type="submit" busy={doing.isPending && "送っています…"} className="justify-self-start">
        {send}
      </Button>
    </Form>
  );
}
