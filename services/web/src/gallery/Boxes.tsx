import { useState } from "react";
import { Button } from "../parts/Button.tsx";
import { TextField } from "../parts/form/TextField.tsx";
import { Popover } from "../parts/Popover.tsx";
import { toast } from "../parts/toast.ts";
import { DialogSample } from "./DialogSample.tsx";
import { Section } from "./Section.tsx";

export function Boxes() {
  const [open, setOpen] = useState(false);
  const [name, setName] = useState("");
  const [undone, setUndone] = useState(0);
  return (
    <Section part="boxes">
      <div className="flex flex-wrap items-center gap-3">
        <Button onClick={() => setOpen(true)}>箱を開く</Button>
        <Button onClick={() => toast("保存しました")}>知らせを出す</Button>
        <Button onClick={() => toast("担当を外しました", { undo: () => setUndone(undone + 1) })}>
          元に戻せる知らせを出す
        </Button>
        <output aria-label="元に戻した回数">{`${undone}回`}</output>
      </div>
      <div className="flex justify-end">
        <Popover
          label="小さな箱"
          buttonClass="min-h-12 rounded-8 border border-current px-5 text-std-16B-170 text-key-900"
          panelClass="w-[min(20rem,calc(100vw-2rem))] p-5"
        >
          {(close) => (
            <div className="grid gap-4">
              <TextField label="小さな箱の欄" unmarked value={name} onChange={setName} />
              <Button onClick={close}>小さな箱を閉じる</Button>
            </div>
          )}
        </Popover>
      </div>
      {open && <DialogSample onClose={() => setOpen(false)} />}
    </Section>
  );
}
