import { useState } from "react";
import { fieldMessage } from "../../../api/refusal.ts";
import type { Questionnaire } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { ChangedFirst } from "../../../parts/ChangedFirst.tsx";
import { Form } from "../../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../../parts/form/first-wrong.ts";
import { TextArea } from "../../../parts/form/TextArea.tsx";
import { toast } from "../../../parts/toast.ts";
import { StatementField } from "./StatementField.tsx";
import { readSigned, STATEMENTS, writtenOn } from "./sign-form.ts";
import { type SigningWay, useSignQuestionnaire } from "./use-questionnaires.ts";

const MOST_LETTERS = 1_000;

interface SignFormProps {
  questionnaire: Questionnaire;
  way: SigningWay;
  onLatest: () => void;
  onClose: () => void;
}

/** Five statements, five steps each, and a few words: by oneself, or as it stands on the paper. */
export function SignForm({ questionnaire, way, onLatest, onClose }: SignFormProps) {
  const [form, setForm] = useState(() => writtenOn(questionnaire));
  const [checked, setChecked] = useState(false);
  const { id, version, staff } = questionnaire;
  const send = useSignQuestionnaire(way, () => {
    toast(way === "answer" ? "アンケートに答えました" : `${staff.name}さんのアンケートを入れました`);
    onClose();
  });
  const read = readSigned(form);
  const missing = checked && "missing" in read ? read.missing : [];
  const submit = () => {
    if (send.isPending) return;
    setChecked(true);
    if ("missing" in read) return focusFirstWrong();
    send.mutate({ id, version, body: read.body });
  };
  const label = way === "answer" ? "事後アンケートに答える" : `${staff.name}さんの紙のアンケートを入れる`;
  return (
    <Form label={label} onSubmit={submit} className="@container grid gap-6">
      {STATEMENTS.map(([statement, words]) => (
        <StatementField
          key={statement}
          words={words}
          value={form.answers[statement]}
          onChange={(value) => setForm((old) => ({ ...old, answers: { ...old.answers, [statement]: value } }))}
          error={missing.includes(statement) ? `「${words}」を選んでください。` : undefined}
        />
      ))}
      <TextArea
        label="気づいたこと"
        support="読むのは、あなたと事務局だけです。"
        value={form.note}
        onChange={(note) => setForm((old) => ({ ...old, note }))}
        error={fieldMessage(send.error, "note")}
        max={MOST_LETTERS}
        rows={3}
      />
      <ChangedFirst
        error={send.error}
        onLatest={() => {
          send.reset();
          onLatest();
        }}
        onRetry={submit}
      />
      <div className="flex flex-wrap gap-3">
        <Button onClick={onClose}>やめる</Button>
        <Button type="submit" look="solid" busy={send.isPending && "送っています…"}>
          {way === "answer" ? "記名して答える" : "紙のとおりに入れる"}
        </Button>
      </div>
    </Form>
  );
}
