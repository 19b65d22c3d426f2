import { useState } from "react";
import { v4 as uuid } from "uuid";
import { Button } from "../parts/Button.tsx";
import { Form } from "../parts/form/Form.tsx";
import { focusFirstWrong } from "../parts/form/first-wrong.ts";
import { TextArea } from "../parts/form/TextArea.tsx";
import { Refused } from "../parts/Refused.tsx";
import { useSay } from "./use-guest.ts";

const LONGEST = 2_000;

/** What they say themselves, into the minutes and under their name. Sent twice it is one row. */
export function Say({ name }: { name: string }) {
  const [{ statementId, body }, setTyped] = useState(() => ({ statementId: uuid(), body: "" }));
  const [checked, setChecked] = useState(false);
  const say = useSay(() => {
    setTyped({ statementId: uuid(), body: "" });
    setChecked(false);
  });
  const submit = () => {
    if (say.isPending) return;
    setChecked(true);
    if (!body.trim()) return focusFirstWrong();
    say.mutate({ statementId, body: body.trim() });
  };
  return (
    <Form
      label="自分の発言を書く"
      onSubmit={submit}
      className="grid gap-4 rounded-12 border border-blue-200 bg-blue-50 p-4"
    >
      <TextArea
        label="自分の発言を書く"
        unmarked
        support={`「招待：${name}」として、出席者みなに見えます。書かずに、話すだけでもかまいません。`}
        value={body}
        onChange={(next) => setTyped((old) => ({ ...old, body: next }))}
        max={LONGEST}
        rows={3}
        error={checked && !body.trim() ? "発言を書いてください。" : undefined}
      />
      <Refused error={say.error} onRetry={submit} />
      <Button type="submit" look="solid" busy={say.isPending && "入れています…"} className="justify-self-start">
        議事に入れる
      </Button>
    </Form>
  );
}
