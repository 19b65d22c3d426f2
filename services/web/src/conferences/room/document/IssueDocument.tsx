import { useState } from "react";
import type { AgendaItem } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { Form } from "../../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../../parts/form/first-wrong.ts";
import { Refused } from "../../../parts/Refused.tsx";
import { toast } from "../../../parts/toast.ts";
import { useNow } from "../../../words/use-now.ts";
import { useTyped } from "../leaving/use-typed.ts";
import type { Inside } from "../Room.tsx";
import { LetterFields } from "./LetterFields.tsx";
import { bodyOf, EMPTY, missingIn } from "./letter-form.ts";
import { useIssue } from "./use-documents.ts";

interface IssueDocumentProps {
  item: AgendaItem;
  inside: Inside;
  onClose: () => void;
  /** Opens it again with what was typed. */
  onReopen: () => void;
}

/** One letter to one agency. With its number it stands, so everything is asked for before. */
export function IssueDocument({ item, inside, onClose, onReopen }: IssueDocumentProps) {
  const now = useNow();
  const { form, setForm, drop, giveUp } = useTyped("letter", item.id, item.id, () => EMPTY);
  const [checked, setChecked] = useState(false);
  const issuing = useIssue(item.id, ({ number }) => {
    toast(`${number} をとりました`);
    drop();
    onClose();
  });
  const submit = () => {
    if (issuing.isPending) return;
    setChecked(true);
    if (Object.keys(missingIn(form, now)).length > 0) return focusFirstWrong();
    issuing.mutate(bodyOf(form, now));
  };
  return (
    <Form
      label="文書番号をとる"
      onSubmit={submit}
      className="grid gap-5 rounded-12 border border-blue-200 bg-blue-50 p-4"
    >
      <LetterFields {...{ item, inside, form, checked }} onChange={setForm} error={issuing.error} />
      <Refused error={issuing.error} onRetry={submit} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="solid" busy={issuing.isPending && "番号をとっています…"}>
          番号をとる
        </Button>
        <Button onClick={() => giveUp({ onClose, onReopen })}>やめる</Button>
      </div>
    </Form>
  );
}
