import { useEffect, useState } from "react";
import type { PreparationSheet } from "../../../api/types.ts";
import { focusFirstWrong } from "../../../parts/form/first-wrong.ts";
import { toast } from "../../../parts/toast.ts";
import { keep, kept } from "../minutes/writing/kept.ts";
import { type Answers, answersOf, bodyOf, isSame, wrongAnswers } from "./sheet-form.ts";
import { askSheets, useFillSheet } from "./use-sheets.ts";

/** What was typed over which words of the sheet. */
interface Kept {
  readonly form: Answers;
  readonly over: Answers;
  readonly version: number;
}

/** A sheet in one's own hands. What a colleague sends meanwhile overwrites nothing: both stand side by side. */
export function useFill(sheet: PreparationSheet, onClose: () => void, onReopen: () => void) {
  const { id } = sheet;
  const theirs = answersOf(sheet);
  const [typed, setTyped] = useState<Kept>(
    () => kept("sheet", sheet.agendaItemId, id) ?? { form: theirs, over: theirs, version: sheet.version },
  );
  const { form, over } = typed;
  const [checked, setChecked] = useState(false);
  const isTouched = !isSame(form, over);
  useEffect(
    () => keep("sheet", sheet.agendaItemId, id, isTouched ? typed : undefined),
    [sheet.agendaItemId, id, typed, isTouched],
  );
  const moved = sheet.version > typed.version && !isSame(theirs, over) && !isSame(theirs, form);
  const leave = () => {
    keep("sheet", sheet.agendaItemId, id, undefined);
    onClose();
  };
  const fill = useFillSheet(() => {
    toast("準備シートを書きました");
    leave();
  });
  const wrong = wrongAnswers(form);
  const submit = () => {
    if (fill.isPending || moved) return;
    setChecked(true);
    if (Object.keys(wrong).length > 0) return focusFirstWrong();
    const meant = { id, version: Math.max(typed.version, sheet.version), body: bodyOf(form) };
    // Somebody was first: what they wrote is fetched, and shown beside what was typed.
    fill.mutate(meant, { onError: () => void askSheets(sheet.agendaItemId) });
  };
  const giveUp = () => {
    leave();
    const reopen = () => {
      keep("sheet", sheet.agendaItemId, id, typed);
      onReopen();
    };
    if (isTouched) toast("書きかけを捨てました", { undo: reopen });
  };
  const settle = (words: Answers) => {
    fill.reset();
    setTyped({ form: words, over: theirs, version: sheet.version });
  };
  return {
    form,
    change: (part: Partial<Answers>) => setTyped((old) => ({ ...old, form: { ...old.form, ...part } })),
    errors: checked ? wrong : {},
    error: moved ? null : fill.error,
    busy: fill.isPending,
    moved,
    theirs,
    settle,
    submit,
    giveUp,
  };
}
