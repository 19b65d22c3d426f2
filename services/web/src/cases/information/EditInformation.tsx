import { categories } from "@tsunagi/contracts/codes";
import { useLayoutEffect, useRef, useState } from "react";
import { fieldMessage } from "../../api/refusal.ts";
import type { Information } from "../../api/types.ts";
import { Banner } from "../../parts/Banner.tsx";
import { Button } from "../../parts/Button.tsx";
import { ChangedFirst } from "../../parts/ChangedFirst.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../parts/form/first-wrong.ts";
import { TextArea } from "../../parts/form/TextArea.tsx";
import type { TextCategory } from "../new-case.ts";
import { fetchCase } from "../use-case.ts";
import { useReviseInformation } from "./use-revise-information.ts";

interface EditInformationProps {
  caseId: string;
  category: TextCategory;
  known: Information | undefined;
  onClose: () => void;
}

/** One category rewritten. Where somebody was first, theirs is shown beside one's own, and nothing is lost. */
export function EditInformation({ caseId, category, known, onClose }: EditInformationProps) {
  const [body, setBody] = useState(known?.body ?? "");
  const [version, setVersion] = useState(known?.version ?? 0);
  const [theirs, setTheirs] = useState<string>();
  const [checked, setChecked] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.querySelector("textarea")?.focus(), []);
  const revise = useReviseInformation(onClose);
  const submit = () => {
    if (revise.isPending) return;
    setChecked(true);
    if (!body.trim()) return focusFirstWrong();
    revise.mutate({ caseId, category, version, body: body.trim() });
  };
  const readLatest = async () => {
    const { information } = await fetchCase(caseId);
    const latest = information.find((one) => one.category === category);
    setTheirs(latest?.body ?? "（空欄）");
    setVersion(latest?.version ?? 0);
    revise.reset();
  };
  const missing = checked && !body.trim() ? "内容を書いてください。" : undefined;
  return (
    <Form label={`${categories[category]}を書き直す`} onSubmit={submit} className="grid gap-4">
      <div ref={box}>
        <TextArea
          label={`${categories[category]}の内容`}
          required
          value={body}
          onChange={setBody}
          max={4000}
          rows={3}
          error={missing ?? fieldMessage(revise.error, "body")}
        />
      </div>
      <ChangedFirst error={revise.error} onLatest={() => void readLatest()} onRetry={submit} />
      {theirs !== undefined && (
        <Banner
          kind="info"
          title="相手が書いた最新の内容"
          actions={
            <>
              <Button onClick={() => setBody(theirs)}>相手の内容にする</Button>
              <Button onClick={() => setTheirs(undefined)}>確かめました</Button>
            </>
          }
        >
          <p className="whitespace-pre-line">{theirs}</p>
        </Banner>
      )}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="solid" busy={revise.isPending && "保存しています…"}>
          保存する
        </Button>
        <Button onClick={onClose}>やめる</Button>
      </div>
    </Form>
  );
}
