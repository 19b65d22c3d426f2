import { conferenceForms } from "@tsunagi/contracts/codes";
import { useState } from "react";
import type { Conference } from "../../api/types.ts";
import { useSeen } from "../../api/use-seen.ts";
import { Button } from "../../parts/Button.tsx";
import { ChangedFirst } from "../../parts/ChangedFirst.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../parts/form/first-wrong.ts";
import { NowStands } from "../../parts/NowStands.tsx";
import { toast } from "../../parts/toast.ts";
import { sittingDay } from "../conference-words.ts";
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
  const seen = useSeen(conference);
  const revise = useRevise(() => {
    toast("会議の日時・場所などを直しました");
    onClose();
  });
  const read = readParticulars(form, new Date());
  const submit = () => {
    if (revise.isPending) return;
    setChecked(true);
    if ("errors" in read) return focusFirstWrong();
    revise.mutate({ id: conference.id, version: seen.version, body: read.body });
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
        {seen.isAnew && (
          <NowStands
            rows={[
              ["会議の名前", conference.title],
              ["日時", sittingDay(conference)],
              ["場所", conference.place],
              ["開き方", conferenceForms[conference.form]],
            ]}
          />
        )}
        <ChangedFirst
          error={revise.error}
          onLatest={() => {
            revise.reset();
            seen.latest();
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
