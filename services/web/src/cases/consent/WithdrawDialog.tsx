import { type ConsentMethod, consentMethods } from "@tsunagi/contracts/codes";
import { useState } from "react";
import { fieldMessage } from "../../api/refusal.ts";
import type { Consent } from "../../api/types.ts";
import { Banner } from "../../parts/Banner.tsx";
import { Button } from "../../parts/Button.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../parts/form/first-wrong.ts";
import { RadioGroup } from "../../parts/form/RadioGroup.tsx";
import { TextArea } from "../../parts/form/TextArea.tsx";
import { Refused } from "../../parts/Refused.tsx";
import { dayOf } from "../../words/when.ts";
import { useWithdrawConsent } from "./use-withdraw-consent.ts";

interface WithdrawDialogProps {
  caseId: string;
  consent: Consent;
  onClose: () => void;
}

/** 撤回: says exactly what ends and what stays before it is done (docs/RULINGS.md 7). */
export function WithdrawDialog({ caseId, consent, onClose }: WithdrawDialogProps) {
  const [method, setMethod] = useState<ConsentMethod>();
  const [note, setNote] = useState("");
  const [checked, setChecked] = useState(false);
  const withdraw = useWithdrawConsent(onClose);
  const desks = consent.recipients.map(({ name }) => name).join("、");
  const submit = () => {
    if (withdraw.isPending) return;
    setChecked(true);
    if (!method) return focusFirstWrong();
    withdraw.mutate({ caseId, consentId: consent.id, method, note });
  };
  return (
    <Dialog title="同意の撤回を記録する" onClose={onClose} wide>
      <Form label="同意の撤回を記録する" onSubmit={submit} className="grid gap-6">
        <Banner kind="warning" title={`${dayOf(consent.from)}の同意を撤回すると、すぐに次のようになります。`}>
          <ul className="mt-1 grid list-disc gap-1 pl-6">
            <li>{desks}は、この同意で見えていたケースを見られなくなります。</li>
            <li>まだ開封されていないつなぎは、こちらに戻ります。</li>
            <li>開封されたつなぎは、相手の窓口が1営業日以内に、続けずに終えるか、自分の根拠で続けるかを答えます。</li>
            <li>これまでに渡したものは、相手の窓口の記録として残ります。</li>
          </ul>
        </Banner>
        <RadioGroup
          label="撤回の方法"
          required
          options={consentMethods}
          value={method}
          onChange={setMethod}
          error={
            checked && !method
              ? "どのように撤回の申し出があったかを選んでください。"
              : fieldMessage(withdraw.error, "method")
          }
          columns="sm:grid-cols-3"
        />
        <TextArea
          label="ひとこと"
          value={note}
          onChange={setNote}
          max={400}
          rows={2}
          error={fieldMessage(withdraw.error, "note")}
        />
        <Refused error={withdraw.error} onRetry={submit} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid" busy={withdraw.isPending && "記録しています…"}>
            撤回を記録する
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
