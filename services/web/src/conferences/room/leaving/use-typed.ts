import { useEffect, useState } from "react";
import { toast } from "../../../parts/toast.ts";
import { keep, kept, type What } from "../minutes/writing/kept.ts";

interface Box {
  readonly onClose: () => void;
  readonly onReopen: () => void;
}

/**
 * What is typed in a box of this room. Escape, 閉じる and a reload keep it in this tab; only やめる drops it, and can be taken
 * back.
 */
export function useTyped<Form>(what: What, agendaItemId: string, id: string, asNew: () => Form) {
  const [empty] = useState(asNew);
  const [form, setForm] = useState(() => kept<Form>(what, agendaItemId, id) ?? empty);
  const isTouched = JSON.stringify(form) !== JSON.stringify(empty);
  useEffect(
    () => keep(what, agendaItemId, id, isTouched ? form : undefined),
    [what, agendaItemId, id, form, isTouched],
  );
  const drop = () => keep(what, agendaItemId, id, undefined);
  const giveUp = ({ onClose, onReopen }: Box) => {
    drop();
    onClose();
    const reopen = () => {
      keep(what, agendaItemId, id, form);
      onReopen();
    };
    if (isTouched) toast("書きかけを捨てました", { undo: reopen });
  };
  return { form, setForm, drop, giveUp };
}
