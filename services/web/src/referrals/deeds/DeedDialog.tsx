import { useState } from "react";
import { useMe } from "../../api/me.ts";
import { fieldMessage } from "../../api/refusal.ts";
import type { Referral } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../parts/form/first-wrong.ts";
import { toast } from "../../parts/toast.ts";
import { Changed } from "../Changed.tsx";
import { previewChanged } from "../compose/preview-words.ts";
import { refreshPreviews } from "../compose/use-preview.ts";
import { DeedFieldBox } from "./DeedFieldBox.tsx";
import { fieldsOf, wordsOf } from "./deed.ts";
import { type DeedVerb, deeds } from "./deeds.ts";
import { forms } from "./forms.ts";
import { MovedMeanwhile } from "./MovedMeanwhile.tsx";
import { readDeed } from "./read-deed.ts";
import { useDeed } from "./use-deed.ts";
import { useValues } from "./use-values.ts";

interface DeedDialogProps {
  verb: DeedVerb;
  referral: Referral;
  onClose: () => void;
  onLatest: () => void;
}

/** One deed to a つなぎ: what it does, what it asks, and the refusal if there is one. What was typed stays. */
export function DeedDialog({ verb, referral, onClose, onLatest }: DeedDialogProps) {
  const me = useMe();
  const { title } = deeds[verb];
  const deed = forms[verb];
  const { values, change, restored, discard, sent } = useValues(verb, referral, me.staff.id);
  const [checked, setChecked] = useState(false);
  const fields = fieldsOf(deed, referral, values, me.acting.desk.id);
  const read = readDeed(fields, values, new Date());
  // What is sent carries the version that this person has seen, not the one that came in while they were typing.
  const [seen, setSeen] = useState(referral);
  // The envelope that this page was just opening is open now: nobody else moved it.
  if (seen.request === null && referral.request !== null) setSeen(referral);
  // What one did oneself a moment ago, and whose answer came in only now, one knows.
  if (referral.version > seen.version && isOwnWork(seen, referral, me.staff.id)) setSeen(referral);
  const errors = checked && "errors" in read ? read.errors : {};
  const doing = useDeed(verb, () => {
    sent();
    toast(deed.done);
    onClose();
  });
  // A deed whose answer is awaited, or was lost, may be what moved it: that one is sent again as it was.
  const moved = doing.isIdle && referral.version > seen.version;
  const submit = () => {
    if (doing.isPending) return;
    setChecked(true);
    if ("errors" in read) return focusFirstWrong();
    if (moved) return;
    doing.mutate(
      { id: referral.id, version: seen.version, body: read.body },
      { onError: (error) => void (previewChanged(error) && refreshPreviews()) },
    );
  };
  const latest = () => {
    doing.reset();
    onLatest();
  };
  const wide = fields.length > 2;
  return (
    <Dialog title={title} onClose={onClose} wide={wide}>
      <Form label={title} onSubmit={submit} className="grid gap-6">
        <p className="text-std-16N-170">{wordsOf(deed, referral, me.acting.desk.id)}</p>
        {restored && (
          <p
            role="status"
            className="flex flex-wrap items-center gap-x-4 rounded-8 bg-solid-gray-50 px-4 text-std-16N-170"
          >
            前に書きかけた内容を戻しました。
            <Button look="text" onClick={discard}>
              捨てる
            </Button>
          </p>
        )}
        {fields.map((field) => (
          <DeedFieldBox
            key={field.name}
            {...{ field, referral, values }}
            change={change}
            error={errors[field.name] ?? fieldMessage(doing.error, field.name)}
          />
        ))}
        {moved && <MovedMeanwhile {...{ referral, seen }} onSeen={() => setSeen(referral)} />}
        <Changed error={doing.error} onLatest={latest} onRetry={submit} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid" busy={doing.isPending && deed.busy}>
            {title}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

function isOwnWork(seen: Referral, { steps }: Referral, staffId: string): boolean {
  const since = steps.slice(seen.steps.length);
  return since.length > 0 && since.every(({ by }) => by?.id === staffId);
}
