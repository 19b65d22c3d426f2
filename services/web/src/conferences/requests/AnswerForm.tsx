import { type Involvement, involvements } from "@tsunagi/contracts/codes";
import { useState } from "react";
import { fieldMessage } from "../../api/refusal.ts";
import type { InformationRequest } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { ChangedFirst } from "../../parts/ChangedFirst.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../parts/form/first-wrong.ts";
import { RadioGroup } from "../../parts/form/RadioGroup.tsx";
import { TextArea } from "../../parts/form/TextArea.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { toast } from "../../parts/toast.ts";
import { useKeptForm } from "../use-kept-form.ts";
import { useAnswerRequest } from "./use-requests.ts";

const MOST = 1000;
const EMPTY: { involvement: Involvement | undefined; note: string } = { involvement: undefined, note: "" };

/** 関わりあり・なし. With the answer the page closes to this desk. */
export function AnswerForm({ request, onLatest }: { request: InformationRequest; onLatest: () => void }) {
  const { form, change, drop } = useKeptForm(`information-request.${request.id}`, EMPTY);
  const { involvement, note } = form;
  const [checked, setChecked] = useState(false);
  const answering = useAnswerRequest(() => {
    drop();
    toast("回答しました");
  });
  const submit = () => {
    if (answering.isPending) return;
    setChecked(true);
    if (!involvement || note.length > MOST) return focusFirstWrong();
    const body = { involvement, ...(note.trim() && { note: note.trim() }) };
    answering.mutate({ id: request.id, version: request.version, body });
  };
  return (
    <Panel title="回答する">
      <Form label="照会に回答する" onSubmit={submit} className="grid max-w-[44rem] gap-6">
        <RadioGroup
          label="関わりの有無"
          required
          options={involvements}
          value={involvement}
          onChange={(next) => change({ involvement: next })}
          error={checked && !involvement ? "どちらかを選んでください。" : fieldMessage(answering.error, "involvement")}
          columns="sm:grid-cols-2"
        />
        <TextArea
          label="伝えておきたいこと"
          support={`${request.host.name}の会長・事務局だけが読みます。時期、用件、担当した人など、要点だけを書きます。`}
          value={note}
          onChange={(next) => change({ note: next })}
          max={MOST}
          rows={4}
          error={fieldMessage(answering.error, "note")}
        />
        <ChangedFirst
          error={answering.error}
          onLatest={() => {
            answering.reset();
            onLatest();
          }}
          onRetry={submit}
        />
        <div className="grid gap-2">
          <p className="text-std-16N-170">回答すると、この窓口からは照会の内容が見られなくなります。</p>
          <Button
            type="submit"
            look="solid"
            busy={answering.isPending && "回答しています…"}
            className="justify-self-start"
          >
            回答する
          </Button>
        </div>
      </Form>
    </Panel>
  );
}
