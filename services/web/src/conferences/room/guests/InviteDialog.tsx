import { guestConsents } from "@tsunagi/contracts/codes";
import { useState } from "react";
import { fieldMessage } from "../../../api/refusal.ts";
import type { AgendaItem, GuestInvitation } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { Dialog } from "../../../parts/Dialog.tsx";
import { Form } from "../../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../../parts/form/first-wrong.ts";
import { RadioGroup } from "../../../parts/form/RadioGroup.tsx";
import { TextField } from "../../../parts/form/TextField.tsx";
import { WarekiField } from "../../../parts/form/WarekiField.tsx";
import { Refused } from "../../../parts/Refused.tsx";
import { useHostedKinds } from "../../use-conferences.ts";
import { EMPTY, type InviteErrors, type InviteForm, readInvite } from "./invite-form.ts";
import { useInvite } from "./use-guests.ts";

interface InviteDialogProps {
  item: AgendaItem;
  onClose: () => void;
  onMade: (made: GuestInvitation) => void;
}

/** 招待する: one named person, and what they will see before it is done. */
export function InviteDialog({ item, onClose, onMade }: InviteDialogProps) {
  const [form, setForm] = useState<InviteForm>(EMPTY);
  const [checked, setChecked] = useState(false);
  const needsConsent = useHostedKinds().kinds.find(({ id }) => id === item.kind.id)?.consentRule === "needed";
  const inviting = useInvite(item.id, onMade);
  const change = (part: Partial<InviteForm>) => setForm((old) => ({ ...old, ...part }));
  const read = readInvite(form, needsConsent, new Date());
  const errors: InviteErrors = checked && "errors" in read ? read.errors : {};
  const submit = () => {
    if (inviting.isPending) return;
    setChecked(true);
    if ("errors" in read) return focusFirstWrong();
    inviting.mutate(read.body);
  };
  return (
    <Dialog title="招待する" onClose={onClose} wide>
      <Form label="招待する" onSubmit={submit} className="grid gap-6">
        <p className="text-std-16N-170">
          この人に見えるのは、議題名と協議したいこと、会議の時刻、この回の議事（「出席者」が読める行）だけです。出席者の名簿、前の回、資料、ほかの議題は見えません。
        </p>
        <div className="grid items-start gap-x-6 gap-y-5 sm:grid-cols-2">
          <TextField
            label="立場"
            required
            support="例：主治医、家主"
            value={form.role}
            onChange={(role) => change({ role })}
            error={errors.role ?? fieldMessage(inviting.error, "role")}
            input={{ maxLength: 60 }}
          />
          <TextField
            label="氏名"
            required
            value={form.name}
            onChange={(name) => change({ name })}
            error={errors.name ?? fieldMessage(inviting.error, "name")}
            input={{ maxLength: 80 }}
          />
        </div>
        {needsConsent && (
          <>
            <RadioGroup
              label="この人を招くことへの、本人の同意"
              required
              options={guestConsents}
              value={form.how}
              onChange={(how) => change({ how })}
              error={errors.how}
            />
            <WarekiField
              label="同意の日"
              required
              support="例：11/20、R8.11.20"
              value={form.day}
              onChange={(day) => change({ day })}
              error={errors.day ?? fieldMessage(inviting.error, "consent")}
            />
          </>
        )}
        <Refused error={inviting.error} onRetry={submit} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid" busy={inviting.isPending && "作っています…"}>
            リンクとPINを作る
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
