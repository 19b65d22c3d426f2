import { categories, consentMethods } from "@tsunagi/contracts/codes";
import { useState } from "react";
import { fieldMessage } from "../../api/refusal.ts";
import type { Desk, SupportCase } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { CheckboxGroup } from "../../parts/form/CheckboxGroup.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../parts/form/first-wrong.ts";
import { CHOICE, MARK } from "../../parts/form/Group.tsx";
import { RadioGroup } from "../../parts/form/RadioGroup.tsx";
import { TextArea } from "../../parts/form/TextArea.tsx";
import { WarekiField } from "../../parts/form/WarekiField.tsx";
import { Refused } from "../../parts/Refused.tsx";
import { allCategories, type ConsentErrors, newConsentForm, readConsent } from "./consent-form.ts";
import { Recipients } from "./Recipients.tsx";
import { useGiveConsent } from "./use-give-consent.ts";

interface ConsentDialogProps {
  supportCase: SupportCase;
  desks: readonly Desk[];
  deskId: string | undefined;
  onClose: () => void;
  onGiven?: (given: SupportCase) => void;
}

const ENDS = { support: "支援が終わるまで", date: "期限を決める" } as const;

/** 同意: at a kitchen table it is one tick (docs/RULINGS.md 12). */
export function ConsentDialog({ supportCase, desks, deskId, onClose, onGiven }: ConsentDialogProps) {
  const [form, setForm] = useState(() => newConsentForm(deskId));
  const [checked, setChecked] = useState(false);
  const give = useGiveConsent((given) => {
    onGiven?.(given);
    onClose();
  });
  const change = (part: Partial<typeof form>) => setForm({ ...form, ...part });
  const read = readConsent(form, new Date());
  const errors: ConsentErrors = checked && "errors" in read ? read.errors : {};
  const wrong = (field: keyof typeof form) => errors[field] ?? fieldMessage(give.error, field);
  const submit = () => {
    if (give.isPending) return;
    setChecked(true);
    if ("errors" in read) return focusFirstWrong();
    give.mutate({ caseId: supportCase.id, body: read.body });
  };
  const standard = form.categories.length === allCategories.length;
  return (
    <Dialog title="本人の同意を記録する" onClose={onClose} wide>
      <Form label="本人の同意を記録する" onSubmit={submit} className="grid gap-7">
        <Recipients
          desks={desks.filter(({ id }) => id !== supportCase.leadDesk.id)}
          value={form.recipientDeskIds}
          onChange={(recipientDeskIds) => change({ recipientDeskIds })}
          error={wrong("recipientDeskIds")}
        />
        <div className="grid gap-3">
          <label className={CHOICE}>
            <input
              type="checkbox"
              checked={standard}
              onChange={() => change({ categories: standard ? [] : allCategories })}
              className={MARK}
            />
            <b>標準の同意（6項目すべて）</b>
          </label>
          <CheckboxGroup
            label="共有してよい情報"
            required
            options={categories}
            value={form.categories}
            onChange={(categories) => change({ categories })}
            error={wrong("categories")}
            columns="sm:grid-cols-2"
          />
        </div>
        <RadioGroup
          label="同意の方法"
          required
          options={consentMethods}
          value={form.method}
          onChange={(method) => change({ method })}
          error={wrong("method")}
          columns="sm:grid-cols-3"
        />
        <TextArea
          label="利用目的"
          required
          value={form.purpose}
          onChange={(purpose) => change({ purpose })}
          max={400}
          rows={2}
          error={wrong("purpose")}
        />
        <div className="grid gap-3">
          <RadioGroup
            label="いつまで"
            required
            options={ENDS}
            value={form.ends}
            onChange={(ends) => change({ ends })}
            columns="sm:grid-cols-2"
          />
          {form.ends === "date" && (
            <WarekiField
              label="期限の日"
              required
              support="例：R9.3.31"
              value={form.until}
              onChange={(until) => change({ until })}
              error={wrong("until")}
            />
          )}
        </div>
        <Refused error={give.error} onRetry={submit} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid" busy={give.isPending && "記録しています…"}>
            同意を記録する
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
