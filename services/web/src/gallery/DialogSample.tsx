import { useState } from "react";
import { DeskCombobox } from "../desks/DeskCombobox.tsx";
import { Button } from "../parts/Button.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { Form } from "../parts/form/Form.tsx";
import { TextArea } from "../parts/form/TextArea.tsx";
import { TextField } from "../parts/form/TextField.tsx";
import { desks } from "./samples.ts";

export function DialogSample({ onClose }: { onClose: () => void }) {
  const [reason, setReason] = useState("");
  const [note, setNote] = useState("");
  const [desk, setDesk] = useState("");
  return (
    <Dialog title="箱の見本" onClose={onClose} wide>
      <Form label="箱の中の入力" onSubmit={onClose} className="grid gap-6">
        <TextField label="箱の中の理由" required value={reason} onChange={setReason} />
        <TextArea label="箱の中の文章" value={note} onChange={setNote} max={200} rows={2} />
        <DeskCombobox label="箱の中の窓口" desks={desks} value={desk} onChange={setDesk} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid">
            箱の中で送る
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
