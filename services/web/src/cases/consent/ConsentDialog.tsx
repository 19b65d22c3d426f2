import { consentMethods } from "@tsunagi/contracts/codes";
import { useState } from "react";
import { api } from "../../api/client.ts";
import { useMe } from "../../api/me.ts";
import { fieldMessage } from "../../api/refusal.ts";
import type { Desk, SupportCase } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../parts/form/first-wrong.ts";
import { RadioGroup } from "../../parts/form/RadioGroup.tsx";
import { Refused } from "../../parts/Refused.tsx";
import { ConsentFields } from "./ConsentFields.tsx";
import { type ConsentErrors, type ConsentForm, newConsentForm, readConsent, standardPart } from "./consent-form.ts";
import { GiverFields } from "./GiverFields.tsx";
import { StandardTick } from "./StandardTick.tsx";
import { useGiveConsent } from "./use-give-consent.ts";

interface ConsentDialogProps {
  supportCase: SupportCase;
  desks: readonly Desk[];
  deskId: string | undefined;
  onClose: () => void;
  onGiven?: (given: SupportCase) => void;
}

/** 同意: who gave it, how, and what it lets go where. One tick fills in the town's standard. */
export function ConsentDialog({ supportCase, desks, deskId, onClose, onGiven }: ConsentDialogProps) {
  const ownDeskId = useMe().acting.desk.id;
  const offered = desks.filter(({ id }) => id !== ownDeskId && id !== supportCase.leadDesk.id);
  const standard = api.useQuery("get", "/api/standard-consent", {}, { staleTime: 60_000 });
  const [form, setForm] = useState(() => newConsentForm(deskId));
  const [isStandard, setStandard] = useState(false);
  const [checked, setChecked] = useState(false);
  const give = useGiveConsent((given) => {
    onGiven?.(given);
    onClose();
  });
  const change = (part: Partial<ConsentForm>) => setForm((old) => ({ ...old, ...part }));
  const tick = (on: boolean) => {
    setStandard(on);
    if (on && standard.data)
      return change(
        standardPart(
          standard.data,
          form,
          offered.map(({ id }) => id),
        ),
      );
    const { giver, giverName, method } = form;
    setForm({ ...newConsentForm(deskId), giver, giverName, method });
  };
  const read = readConsent(form, new Date());
  const errors: ConsentErrors = checked && "errors" in read ? read.errors : {};
  const wrong = (field: keyof ConsentForm) => errors[field] ?? fieldMessage(give.error, field);
  const submit = () => {
    if (give.isPending) return;
    setChecked(true);
    if ("errors" in read) return focusFirstWrong();
    give.mutate({ caseId: supportCase.id, body: read.body });
  };
  return (
    <Dialog title="本人の同意を記録する" onClose={onClose} wide>
      <Form label="本人の同意を記録する" onSubmit={submit} className="grid gap-7">
        <StandardTick standard={standard} checked={isStandard} onChange={tick} />
        <RadioGroup
          label="同意の方法"
          required
          options={consentMethods}
          value={form.method}
          onChange={(method) => change({ method })}
          error={wrong("method")}
          columns="sm:grid-cols-3"
        />
        <GiverFields {...{ form, change, wrong }} />
        <ConsentFields {...{ form, change, wrong }} desks={offered} />
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
