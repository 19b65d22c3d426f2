import { useEffect, useState } from "react";
import type { MeetingRecord } from "../../../api/types.ts";
import { focusFirstWrong } from "../../../parts/form/first-wrong.ts";
import { toast } from "../../../parts/toast.ts";
import { keep, kept } from "../minutes/writing/kept.ts";
import { bodyOf, changedBetween, formOf, mergedOver, type RecordForm } from "./record-form.ts";
import { useDraft, useReviseDraft } from "./use-editions.ts";

/** What was typed over which words of the 議事録. */
interface Kept {
  readonly form: RecordForm;
  readonly over: RecordForm;
  readonly version: number;
}

export interface EditRecordProps {
  record: MeetingRecord;
  onClose: () => void;
  /** Opens it again with what was typed. */
  onReopen: () => void;
  onLatest: () => void;
}

/** A 議事録（案） in one's own hands. What a colleague saves meanwhile overwrites nothing: both stand side by side. */
export function useEditRecord({ record, onClose, onReopen, onLatest }: EditRecordProps) {
  const { id, agendaItemId, version } = record;
  const now = formOf(record);
  const [typed, setTyped] = useState<Kept>(() => kept("record", agendaItemId, id) ?? { form: now, over: now, version });
  const { form, over } = typed;
  const [checked, setChecked] = useState(false);
  const isTouched = changedBetween(over, form).length > 0;
  useEffect(
    () => keep("record", agendaItemId, id, isTouched ? typed : undefined),
    [agendaItemId, id, typed, isTouched],
  );
  const theirs = version > typed.version ? changedBetween(over, now) : [];
  const moved = theirs.length > 0 && changedBetween(form, now).length > 0;
  const leave = () => {
    keep("record", agendaItemId, id, undefined);
    onClose();
  };
  const isNext = record.status === "signed";
  const done = () => {
    toast(isNext ? "次の版の案をつくりました" : "議事録（案）を直しました");
    leave();
  };
  const draft = useDraft(agendaItemId, done);
  const revise = useReviseDraft(done);
  const doing = isNext ? draft : revise;
  const asksWhy = isNext || record.edition > 1;
  const isMissing = asksWhy && !form.reason.trim();
  const emptied = record.content.rows.find(({ minuteId }) => !form.rows[minuteId]?.trim())?.minuteId;
  const submit = () => {
    if (doing.isPending || moved) return;
    setChecked(true);
    if (isMissing || emptied) return focusFirstWrong();
    const body = bodyOf(record, form);
    if (isNext) draft.mutate(body);
    // Somebody was first: what they wrote is fetched, and shown beside what was typed.
    else revise.mutate({ id, version: Math.max(version, typed.version), body }, { onError: onLatest });
  };
  const giveUp = () => {
    leave();
    const reopen = () => {
      keep("record", agendaItemId, id, typed);
      onReopen();
    };
    if (isTouched) toast("書きかけを捨てました", { undo: reopen });
  };
  const settle = (words: RecordForm) => {
    doing.reset();
    setTyped({ form: words, over: now, version });
  };
  return {
    ...{ form, isNext, asksWhy, moved, theirs, now, submit, giveUp },
    change: (part: Partial<RecordForm>) => setTyped((old) => ({ ...old, form: { ...old.form, ...part } })),
    isReasonMissing: checked && isMissing,
    emptied: checked ? emptied : undefined,
    error: moved ? null : doing.error,
    busy: doing.isPending,
    onTheirs: () => settle(now),
    onMine: () => settle(mergedOver(form, over, now)),
  };
}
