import { legalBases } from "@tsunagi/contracts/legal-bases";
import { useState } from "react";
import { fieldMessage } from "../../api/refusal.ts";
import type { Basis, Desk, SupportCase } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../parts/form/first-wrong.ts";
import { Refused } from "../../parts/Refused.tsx";
import { toast } from "../../parts/toast.ts";
import { BasisFields } from "./BasisFields.tsx";
import { type BasisErrors, type BasisForm, holdsAtOnce, newBasisForm, readBasis } from "./basis-form.ts";
import { useRequestBasis } from "./use-bases.ts";

interface RequestBasisProps {
  supportCase: SupportCase;
  desks: readonly Desk[];
  /** What is known already: the desk, the categories, or the ground itself. */
  start?: Partial<BasisForm>;
  onClose: () => void;
  onRequested?: (basis: Basis) => void;
}

/** 同意によらない提供: on which ground, why, what, to whom, until when. To save a life only why and what are asked. */
export function RequestBasis({ supportCase, desks, start = {}, onClose, onRequested }: RequestBasisProps) {
  const [form, setForm] = useState(() => newBasisForm(start, new Date()));
  const [checked, setChecked] = useState(false);
  const request = useRequestBasis((basis) => {
    toast(basis.status === "waiting" ? "承認を求めました" : "根拠を記録しました。いまから有効です");
    onRequested?.(basis);
    onClose();
  });
  const read = readBasis(form, new Date());
  const errors: BasisErrors = checked && "errors" in read ? read.errors : {};
  const submit = () => {
    if (request.isPending) return;
    setChecked(true);
    if ("errors" in read) return focusFirstWrong();
    request.mutate({ caseId: supportCase.id, body: read.body });
  };
  const atOnce = holdsAtOnce(form.code);
  const title = start.code
    ? `${legalBases[start.code].label}のため、同意なしで渡す`
    : "同意によらない提供の根拠を立てる";
  return (
    <Dialog title={title} onClose={onClose} wide>
      <Form label="同意によらない提供の根拠" onSubmit={submit} className="grid gap-7">
        <BasisFields
          form={form}
          change={(part) => setForm((old) => ({ ...old, ...part }))}
          wrong={(field) => errors[field] ?? fieldMessage(request.error, field)}
          supportCase={supportCase}
          desks={desks}
          given={start.code}
        />
        <p className="text-std-16N-170">
          {atOnce
            ? "すぐに有効になり、7日で自動的に終わります。翌開庁日までに、係長・主任の事後承認が必要です。"
            : "係長・主任が承認するまで、何も渡りません。承認されるとお知らせします。"}
        </p>
        <Refused error={request.error} onRetry={submit} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid" busy={request.isPending && "記録しています…"}>
            {atOnce ? "根拠を記録する" : "承認を求める"}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
