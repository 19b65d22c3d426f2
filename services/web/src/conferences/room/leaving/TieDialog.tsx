import { useState } from "react";
import { fieldMessage } from "../../../api/refusal.ts";
import type { AgendaItem } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { Dialog } from "../../../parts/Dialog.tsx";
import { Form } from "../../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../../parts/form/first-wrong.ts";
import { Refused } from "../../../parts/Refused.tsx";
import { toast } from "../../../parts/toast.ts";
import { CaseField } from "../../item/CaseField.tsx";
import { useTieCase } from "./use-leaving.ts";
import { useTyped } from "./use-typed.ts";

interface TieDialogProps {
  item: AgendaItem;
  onClose: () => void;
  /** Opens it again with what was chosen. */
  onReopen: () => void;
}

/** ケースと結びつける: once, and to one that this desk sees. */
export function TieDialog({ item, onClose, onReopen }: TieDialogProps) {
  const { form: caseId, setForm: setCaseId, drop, giveUp } = useTyped("tie", item.id, item.id, () => "");
  const [checked, setChecked] = useState(false);
  const tie = useTieCase(() => {
    toast("ケースと結びつけました");
    drop();
    onClose();
  });
  const submit = () => {
    if (tie.isPending) return;
    setChecked(true);
    if (!caseId) return focusFirstWrong();
    tie.mutate({ id: item.id, caseId });
  };
  return (
    <Dialog title="ケースと結びつける" onClose={onClose} wide>
      <Form label="ケースと結びつける" onSubmit={submit} className="grid min-h-80 content-between gap-6">
        <div className="grid gap-6">
          <p className="text-std-16N-170">
            一度結びつけると、別のケースには替えられません。ケースを見ている窓口に、会議があったことは知らされません。
          </p>
          <CaseField
            label="ケース"
            required
            value={caseId}
            onChoose={(chosen) => setCaseId(chosen?.id ?? "")}
            error={fieldMessage(tie.error, "caseId") ?? (checked && !caseId ? "ケースを選んでください。" : undefined)}
          />
          <Refused error={tie.error} onRetry={submit} />
        </div>
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={() => giveUp({ onClose, onReopen })}>やめる</Button>
          <Button type="submit" look="solid" busy={tie.isPending && "結びつけています…"}>
            結びつける
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
