import { leavingReasons } from "@tsunagi/contracts/codes";
import { parseWareki, tokyoDate } from "@tsunagi/japan";
import { useState } from "react";
import { fieldMessage } from "../api/refusal.ts";
import type { Member } from "../api/types.ts";
import { Button } from "../parts/Button.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { Form } from "../parts/form/Form.tsx";
import { focusFirstWrong } from "../parts/form/first-wrong.ts";
import { RadioGroup } from "../parts/form/RadioGroup.tsx";
import { WarekiField } from "../parts/form/WarekiField.tsx";
import { Refused } from "../parts/Refused.tsx";
import { toast } from "../parts/toast.ts";
import { type Ending, useEndMembership } from "./use-members.ts";

const { stopped: _, ...REASONS } = leavingReasons;

/** The day on which somebody leaves a desk, and why. */
export function EndMembership({ member, onClose }: { member: Member; onClose: () => void }) {
  const [text, setText] = useState("");
  const [reason, setReason] = useState<Ending["reason"]>("transfer");
  const [asked, setAsked] = useState(false);
  const end = useEndMembership(() => {
    toast("異動・退職の日を入れました");
    onClose();
  });
  const read = parseWareki(text, { today: tokyoDate(new Date()) });
  const since = "date" in read ? read.date : undefined;
  const submit = () => {
    setAsked(true);
    if (!since) return focusFirstWrong();
    if (!end.isPending) end.mutate({ membershipId: member.id, since, reason });
  };
  return (
    <Dialog title="異動・退職の日を入れる" onClose={onClose}>
      <Form label="異動・退職の日を入れる" onSubmit={submit} className="grid gap-6">
        <p className="text-std-16N-170">
          {member.staff.name}さん（{member.desk.name}
          ）は、この日から新しい担当になりません。残っている担当は、窓口の係長・主任（いなければ当番）に移ります。すべて移り終わると所属が終わります。
        </p>
        <WarekiField
          label="この日から、この窓口にいない"
          required
          support="例：R9.4.1"
          value={text}
          onChange={setText}
          error={fieldMessage(end.error, "since") ?? (asked && !text.trim() ? "日を入れてください。" : undefined)}
        />
        <RadioGroup label="理由" required options={REASONS} value={reason} onChange={setReason} />
        <Refused error={end.error} onRetry={submit} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid" busy={end.isPending && "入れています…"}>
            日を入れる
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
