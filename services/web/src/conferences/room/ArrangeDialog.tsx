import { type WritingMode, writingModes } from "@tsunagi/contracts/codes";
import { useState } from "react";
import { fieldMessage } from "../../api/refusal.ts";
import type { AgendaItem } from "../../api/types.ts";
import { useSeen } from "../../api/use-seen.ts";
import { Button } from "../../parts/Button.tsx";
import { ChangedFirst } from "../../parts/ChangedFirst.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../parts/form/first-wrong.ts";
import { RadioGroup } from "../../parts/form/RadioGroup.tsx";
import { TextField } from "../../parts/form/TextField.tsx";
import { WarekiField } from "../../parts/form/WarekiField.tsx";
import { NowStands } from "../../parts/NowStands.tsx";
import { toast } from "../../parts/toast.ts";
import { dayText, readDay } from "./preparation/prepare-by.ts";
import { useArrange } from "./use-item.ts";

interface ArrangeDialogProps {
  item: AgendaItem;
  onClose: () => void;
  onLatest: () => void;
}

const NOTES: Record<WritingMode, string> = {
  scribe: "書記と事務局だけが書き、ほかの人は読みます。",
  everybody: "出席者も、自分の席から書けます。",
};

/** How long it is to take, who writes the minutes, and until when the agencies prepare. */
export function ArrangeDialog({ item, onClose, onLatest }: ArrangeDialogProps) {
  const seen = useSeen(item);
  const [minutes, setMinutes] = useState(String(item.minutes));
  const [writing, setWriting] = useState(item.writing);
  // Undefined: nobody has touched it. Then the day goes back as it came, for what is not sent is taken away.
  const [typedDay, setTypedDay] = useState<string>();
  const [checked, setChecked] = useState(false);
  const arranging = useArrange(() => {
    toast("分数、議事を書く人、準備シートの期限を決めました");
    onClose();
  });
  const count = Number(minutes.normalize("NFKC").trim());
  const isWrong = !(Number.isInteger(count) && count >= 5 && count <= 240);
  const read = typedDay === undefined ? { day: item.prepareBy } : readDay(typedDay, new Date());
  const submit = () => {
    if (arranging.isPending) return;
    setChecked(true);
    if (isWrong || "problem" in read) return focusFirstWrong();
    const body = { minutes: count, writing, prepareBy: read.day };
    arranging.mutate({ id: item.id, version: seen.version, body });
  };
  const latest = () => {
    arranging.reset();
    seen.latest();
    onLatest();
  };
  return (
    <Dialog title="分数・書く人・期限を決める" onClose={onClose}>
      <Form label="分数・書く人・期限を決める" onSubmit={submit} className="grid gap-6">
        <TextField
          label="分数"
          required
          value={minutes}
          onChange={setMinutes}
          width="max-w-32"
          input={{ inputMode: "numeric", maxLength: 4 }}
          error={checked && isWrong ? "5から240の数字で入れてください。" : fieldMessage(arranging.error, "minutes")}
        />
        <RadioGroup
          label="議事を書く人"
          required
          options={writingModes}
          value={writing}
          onChange={setWriting}
          note={(mode) => <span className="block text-dns-14N-130 text-solid-gray-700">{NOTES[mode]}</span>}
        />
        <WarekiField
          label="準備シートの期限"
          support="例：12/5、R8.12.5。空のままなら、期限はありません。"
          value={typedDay ?? dayText(item.prepareBy)}
          onChange={setTypedDay}
          error={checked && "problem" in read ? read.problem : fieldMessage(arranging.error, "prepareBy")}
        />
        {seen.isAnew && (
          <NowStands
            rows={[
              ["分数", `${item.minutes}分`],
              ["議事を書く人", writingModes[item.writing]],
              ["準備シートの期限", dayText(item.prepareBy) || "ありません"],
            ]}
          />
        )}
        <ChangedFirst error={arranging.error} onLatest={latest} onRetry={submit} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid" busy={arranging.isPending && "決めています…"}>
            決める
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
