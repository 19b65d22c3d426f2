import { useState } from "react";
import type { Conference } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { ChangedFirst } from "../../parts/ChangedFirst.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../parts/form/first-wrong.ts";
import { toast } from "../../parts/toast.ts";
import { ParticularsFields } from "./ParticularsFields.tsx";
import { particularsOf, readParticulars } from "./particulars-form.ts";
import { useRevise } from "./use-plan.ts";

interface ReviseDialogProps {
  conference: Conference;
  onClose: () => void;
  onLatest: () => void;
}

/** Another day, another room. */
export function ReviseDialog({ conference, onClose, onLatest }: ReviseDialogProps) {
  const [form, setForm] = useState(() => particularsOf(conference));
  const [checked, setChecked] = useState(false);
  // What is sent carries the version that this person has seen, until they have asked for the latest.
  const [seen, setSeen] = useState<number | undefined>(conference.version);
  const revise = useRevise(() => {
    toast("会議の日時・場所などを直しました");
    onClose();
  });
  const read = readParticulars(form, new Date());
  const submit = () => {
    if (revise.isPending) return;
    setChecked(true);
    if ("errors" in read) return focusFirstWrong();
    revise.mutate({ id: conference.id, version: seen ?? conference.version, body: read.body });
  };
  return (
    <Dialog title="日時・場所などを直す" onClose={onClose} wide>
      <Form label="日時・場所などを直す" onSubmit={submit} className="grid gap-6">
        {conference.status === "announced" && (
          <p className="text-std-16N-170">開催通知を受けた人に、変わったことをお知らせします。</p>
        )}
        <ParticularsFields
          form={form}
          change={(part) => setForm((old) => ({ ...old, ...part }))}
          errors={checked && "errors" in read ? read.errors : {}}
          refused={revise.error}
        />
        <ChangedFirst
          error={revise.error}
          onLatest={() => {
            revise.reset();
            setSeen(undefined);
            onLatest();
          }}
          onRetry={submit}
        />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid" busy={revise.isPending && "直しています…"}>
            直す
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
