import { attachmentWays } from "@tsunagi/contracts/codes";
import { useState } from "react";
import { fieldMessage } from "../../api/refusal.ts";
import type { Referral } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../parts/form/first-wrong.ts";
import { RadioGroup } from "../../parts/form/RadioGroup.tsx";
import { TextField } from "../../parts/form/TextField.tsx";
import { toast } from "../../parts/toast.ts";
import { Changed } from "../Changed.tsx";
import { type Attaching, bodyOf, emptyAttaching, wrongIn } from "./attaching.ts";
import { FileField } from "./FileField.tsx";
import { contentOf } from "./files.ts";
import { type At, useAttach } from "./use-attach.ts";

interface AttachDialogProps {
  at: At;
  /** What the other desk wants; empty for any other document, whose name is then asked. */
  document: string;
  onDone: (referral: Referral) => void;
  onClose: () => void;
  onLatest: () => void;
}

/** How one document goes along: as a file, on paper, later, or not at all and why. */
export function AttachDialog({ at, document, onDone, onClose, onLatest }: AttachDialogProps) {
  const [values, setValues] = useState<Attaching>({ ...emptyAttaching, document });
  const [checked, setChecked] = useState(false);
  const [reading, setReading] = useState(false);
  const change = (part: Partial<Attaching>) => setValues((old) => ({ ...old, ...part }));
  const attach = useAttach((referral) => {
    toast(values.way === "file" ? "書類を添えました" : "書類の渡し方を記録しました");
    onDone(referral);
  });
  const wrong = wrongIn(values);
  const said = (field: keyof Attaching) => fieldMessage(attach.error, field) ?? (checked ? wrong[field] : undefined);
  const submit = async () => {
    if (attach.isPending || reading) return;
    setChecked(true);
    if (Object.keys(wrong).length > 0) return focusFirstWrong();
    setReading(true);
    const content = values.file && (await contentOf(values.file));
    setReading(false);
    attach.mutate({ at, body: bodyOf(values, content) });
  };
  const title = document ? `「${document}」の渡し方` : "書類を添える";
  const isFile = values.way === "file";
  return (
    <Dialog title={title} onClose={onClose} wide>
      <Form label={title} onSubmit={() => void submit()} className="grid gap-6">
        {!document && (
          <TextField
            label="書類の名前"
            required
            support="例：家計表、診断書の写し"
            value={values.document}
            onChange={(name) => change({ document: name })}
            error={said("document")}
            input={{ maxLength: 100 }}
          />
        )}
        <RadioGroup
          label="渡し方"
          required
          options={attachmentWays}
          value={values.way}
          onChange={(way) => change({ way, ...(way !== "file" && { file: undefined }) })}
          columns="sm:grid-cols-2"
          error={said("way")}
        />
        {isFile && (
          <FileField
            label="ファイル"
            required
            support="PDF・JPEG・PNG、5MBまで。個人番号（マイナンバー）が写っていないか確かめてください。"
            value={values.file}
            onChange={(file) => change({ file })}
            error={said("file")}
          />
        )}
        <TextField
          label="ひとこと"
          required={values.way === "none"}
          support={values.way === "none" ? "用意できない理由" : "例：次の面談で本人が持参"}
          value={values.note}
          onChange={(note) => change({ note })}
          error={said("note")}
          input={{ maxLength: 400 }}
        />
        <Changed error={attach.error} onLatest={onLatest} onRetry={() => void submit()} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid" busy={(reading || attach.isPending) && "送っています…"}>
            {isFile ? "添える" : "記録する"}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
