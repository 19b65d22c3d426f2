import { useEffect, useState } from "react";
import { useMe } from "../../../../api/me.ts";
import type { AgendaItem, Minute } from "../../../../api/types.ts";
import { Button } from "../../../../parts/Button.tsx";
import { Form } from "../../../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../../../parts/form/first-wrong.ts";
import { toast } from "../../../../parts/toast.ts";
import type { OpenMinutes } from "../open-minutes.ts";
import { useRevise } from "../use-row-deeds.ts";
import { BothTexts } from "./BothTexts.tsx";
import { EditRefused } from "./EditRefused.tsx";
import { keep, kept } from "./kept.ts";
import { MinuteFields } from "./MinuteFields.tsx";
import { bodyOf, formOf, isSame, type MinuteForm, wrongReaders, wrongWords } from "./minute-form.ts";
import { useHold } from "./use-hold.ts";

interface EditMinuteProps {
  row: Minute;
  item: AgendaItem;
  host: { id: string; name: string } | undefined;
  minutes: OpenMinutes;
  desks: Readonly<Record<string, string>>;
  speakers: Readonly<Record<string, string>>;
  onClose: () => void;
  /** Opens it again with what was typed. */
  onReopen: () => void;
}

/** What was typed over which words of the row. */
interface Kept {
  readonly form: MinuteForm;
  readonly over: MinuteForm;
  readonly version: number;
}

/** A row in one's own hands. What arrives meanwhile overwrites nothing: both stand side by side. */
export function EditMinute({ row, item, host, minutes, desks, speakers, onClose, onReopen }: EditMinuteProps) {
  const me = useMe();
  const place = { hostId: host?.id, ownDeskId: me.acting.desk.id, isOpen: item.secrecy === "open" };
  const now = formOf(row);
  const [{ form, over, version }, setKept] = useState<Kept>(
    () => kept("row", row.agendaItemId, row.id) ?? { form: now, over: now, version: row.version },
  );
  const [checked, setChecked] = useState(false);
  const isTouched = !isSame(form, over);
  useEffect(
    () => keep("row", row.agendaItemId, row.id, isTouched ? { form, over, version } : undefined),
    [row.agendaItemId, row.id, form, over, version, isTouched],
  );
  // A task that was added to it is another version of the same words.
  const moved = row.version > version && !isSame(now, over) && !isSame(now, form);
  const hold = useHold(row.id, minutes.keep);
  const revise = useRevise(hold.heard, (revised) => {
    hold.over();
    keep("row", row.agendaItemId, row.id, undefined);
    minutes.keep(revised);
    onClose();
  });
  const wrong = wrongReaders(form) ?? wrongWords(form);
  const submit = () => {
    if (revise.isPending || moved) return;
    setChecked(Boolean(wrong));
    if (wrong) return focusFirstWrong();
    const meant = { id: row.id, version: Math.max(version, row.version), body: bodyOf(form) };
    // Somebody was first: what they wrote is fetched, and shown beside what was typed.
    revise.mutate(meant, { onError: minutes.ask });
  };
  const giveUp = () => {
    const typed: Kept = { form, over, version };
    keep("row", row.agendaItemId, row.id, undefined);
    onClose();
    const reopen = () => {
      keep("row", row.agendaItemId, row.id, typed);
      onReopen();
    };
    if (isTouched) toast("書きかけを捨てました", { undo: reopen });
  };
  const settle = (words: MinuteForm) => {
    revise.reset();
    setKept({ form: words, over: now, version: row.version });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for where the focus is, and to nothing that one does.
    <div onFocus={hold.onFocus} onBlur={hold.onBlur}>
      <Form
        label="行を直す"
        onSubmit={submit}
        className="grid gap-4 rounded-12 border border-blue-200 bg-blue-50 p-4 sm:p-5"
      >
        <MinuteFields
          {...{ form, place, speakers }}
          desks={{ ...desks, ...Object.fromEntries(row.readers.map(({ id, name }) => [id, name])) }}
          onlyAmong={row.audience === "roster" || row.actions.includes("widen") ? undefined : over.readerDeskIds}
          label="議事"
          change={(part) => setKept((old) => ({ ...old, form: { ...old.form, ...part } }))}
          error={checked ? wrong : undefined}
        />
        {moved && (
          <BothTexts
            theirs={now}
            desks={speakers}
            onTheirs={() => settle(now)}
            onMine={() => settle(amongTheirs(form, now))}
          />
        )}
        <EditRefused held={hold.error} revised={moved ? null : revise.error} onRetry={submit} />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" look="solid" busy={revise.isPending && "直しています…"} disabled={moved}>
            直す
          </Button>
          <Button onClick={giveUp}>やめる</Button>
        </div>
      </Form>
    </div>
  );
}

/** One's own words, for those whom the other one has chosen: nobody widens a row without meaning to. */
const amongTheirs = (mine: MinuteForm, { audience, readerDeskIds }: MinuteForm): MinuteForm => ({
  ...mine,
  audience,
  readerDeskIds,
});
