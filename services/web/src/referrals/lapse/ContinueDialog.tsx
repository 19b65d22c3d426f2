import { type LegalBasisCode, legalBases } from "@tsunagi/contracts/legal-bases";
import { useState } from "react";
import { useMe } from "../../api/me.ts";
import { fieldMessage } from "../../api/refusal.ts";
import type { Referral } from "../../api/types.ts";
import { useSeen } from "../../api/use-seen.ts";
import { basesFor } from "../../cases/basis/basis-form.ts";
import { Button } from "../../parts/Button.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../parts/form/first-wrong.ts";
import { RadioGroup } from "../../parts/form/RadioGroup.tsx";
import { TextArea } from "../../parts/form/TextArea.tsx";
import { Changed } from "../Changed.tsx";
import { useContinue } from "./use-answer-lapse.ts";

interface ContinueDialogProps {
  referral: Referral;
  onClose: () => void;
  onLatest: () => void;
}

/** 自分の根拠で続ける: on which ground, and why. It opens no case. */
export function ContinueDialog({ referral, onClose, onLatest }: ContinueDialogProps) {
  const [code, setCode] = useState<LegalBasisCode>();
  const [reason, setReason] = useState("");
  const [checked, setChecked] = useState(false);
  const me = useMe();
  const go = useContinue(onClose);
  const seen = useSeen(referral);
  const { id, from } = referral;
  const submit = () => {
    if (go.isPending) return;
    setChecked(true);
    if (!code || !reason.trim()) return focusFirstWrong();
    go.mutate({ id, version: seen.version, code, reason: reason.trim() });
  };
  return (
    <Dialog title="自分の窓口の根拠で続ける" onClose={onClose} wide>
      <Form label="自分の窓口の根拠で続ける" onSubmit={submit} className="grid gap-6">
        <p className="text-std-16N-170">
          受け取った内容だけをもとに支援を続け、{from.name}に知らせます。ケースの新しい記録は見られません。
        </p>
        <RadioGroup
          label="根拠"
          required
          options={basesFor(me.acting.provider, new Date())}
          value={code}
          onChange={setCode}
          error={checked && !code ? "どの根拠で続けるかを選んでください。" : fieldMessage(go.error, "code")}
          note={(one) => <span className="block text-dns-14N-130 text-solid-gray-700">{legalBases[one].law}</span>}
          columns="sm:grid-cols-2"
        />
        <TextArea
          label="理由"
          required
          value={reason}
          onChange={setReason}
          max={1000}
          rows={3}
          error={checked && !reason.trim() ? "なぜ続けるのかを書いてください。" : fieldMessage(go.error, "reason")}
        />
        <Changed
          error={go.error}
          onLatest={() => {
            go.reset();
            seen.latest();
            onLatest();
          }}
          onRetry={submit}
        />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid" busy={go.isPending && "記録しています…"}>
            続ける
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
