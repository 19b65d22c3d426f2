import { useState } from "react";
import { fieldMessage } from "../../../api/refusal.ts";
import { Button } from "../../../parts/Button.tsx";
import { Form } from "../../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../../parts/form/first-wrong.ts";
import { TextField } from "../../../parts/form/TextField.tsx";
import { Refused } from "../../../parts/Refused.tsx";
import { toast } from "../../../parts/toast.ts";
import { useHandOut } from "./use-handouts.ts";

const MOST_COPIES = 200;

/** What is handed out, and how many copies: numbered from 1. */
export function HandOutForm({ itemId, onClose }: { itemId: string; onClose: () => void }) {
  const [title, setTitle] = useState("");
  const [copies, setCopies] = useState("");
  const [checked, setChecked] = useState(false);
  const handing = useHandOut(itemId, () => {
    toast("配布資料を記録しました");
    onClose();
  });
  const count = Number(copies.normalize("NFKC").trim());
  const isCount = Number.isInteger(count) && count >= 1 && count <= MOST_COPIES;
  const submit = () => {
    if (handing.isPending) return;
    setChecked(true);
    if (!title.trim() || !isCount) return focusFirstWrong();
    handing.mutate({ title: title.trim(), copies: count });
  };
  return (
    <Form label="資料を配る" onSubmit={submit} className="grid gap-5 rounded-12 border border-blue-200 bg-blue-50 p-4">
      <TextField
        label="資料の名前"
        required
        isPrivate
        value={title}
        onChange={setTitle}
        error={checked && !title.trim() ? "資料の名前を書いてください。" : fieldMessage(handing.error, "title")}
      />
      <TextField
        label="部数"
        required
        support="1番から順に番号を書いて配ります。"
        width="max-w-32"
        input={{ inputMode: "numeric" }}
        value={copies}
        onChange={setCopies}
        error={checked && !isCount ? "1から200までの数で書いてください。" : fieldMessage(handing.error, "copies")}
      />
      <Refused error={handing.error} onRetry={submit} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="solid" busy={handing.isPending && "記録しています…"}>
          配ったことを記録する
        </Button>
        <Button onClick={onClose}>やめる</Button>
      </div>
    </Form>
  );
}
