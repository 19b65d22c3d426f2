import { useState } from "react";
import { useMe } from "../../../api/me.ts";
import { fieldMessage } from "../../../api/refusal.ts";
import type { AgendaItem, Minute } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { ChangedFirst } from "../../../parts/ChangedFirst.tsx";
import { Dialog } from "../../../parts/Dialog.tsx";
import { Form } from "../../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../../parts/form/first-wrong.ts";
import { toast } from "../../../parts/toast.ts";
import { useKindBasis } from "../../use-conferences.ts";
import type { OpenMinutes } from "../minutes/open-minutes.ts";
import { LeftLines } from "./LeftLines.tsx";
import { ReleaseFields } from "./ReleaseFields.tsx";
import { groundsFor, newReleaseForm, type ReleaseErrors, readRelease } from "./release-form.ts";
import { useReleaseDecision } from "./use-leaving.ts";
import { useTyped } from "./use-typed.ts";

interface ReleaseDialogProps {
  row: Minute;
  item: AgendaItem;
  host: { id: string; name: string } | undefined;
  minutes: OpenMinutes;
  onClose: () => void;
  /** Opens it again with what was typed. */
  onReopen: () => void;
}

/** 開示: in which words, on what ground, why and to whom. What is typed stays in this tab until it is sent or given up. */
export function ReleaseDialog({ row, item, host, minutes, onClose, onReopen }: ReleaseDialogProps) {
  const { provider } = useMe().acting;
  const kind = useKindBasis(item.kind.id);
  const { form, setForm, drop, giveUp } = useTyped("release", row.agendaItemId, row.id, () => newReleaseForm(row.body));
  // The row as it was when one began: what was released of it or written in it since then is looked at first.
  const [began] = useState(row.version);
  const [seen, setSeen] = useState(began);
  const [checked, setChecked] = useState(false);
  const release = useReleaseDecision((released) => {
    minutes.keep(released);
    toast("開示しました。相手の窓口にお知らせが届きます");
    drop();
    onClose();
  });
  const read = readRelease(form, new Date());
  const errors: ReleaseErrors = checked && "errors" in read ? read.errors : {};
  const submit = () => {
    if (release.isPending) return;
    setChecked(true);
    if ("errors" in read) return focusFirstWrong();
    release.mutate({ id: row.id, version: seen, body: read.body }, { onError: minutes.ask });
  };
  const latest = () => {
    release.reset();
    setSeen(row.version);
  };
  return (
    <Dialog title="この決定を開示する" onClose={onClose} wide>
      <Form label="決定事項の開示" onSubmit={submit} className="grid gap-7">
        {seen !== began && <Now row={row} />}
        <ReleaseFields
          form={form}
          change={(part) => setForm((old) => ({ ...old, ...part }))}
          wrong={(field) => errors[field] ?? fieldMessage(release.error, field)}
          grounds={groundsFor({ provider, kind, hasCase: item.inside?.caseId != null }, new Date())}
          host={host}
        />
        <ChangedFirst error={release.error} onLatest={latest} onRetry={submit} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={() => giveUp({ onClose, onReopen })}>やめる</Button>
          <Button type="submit" look="solid" busy={release.isPending && "開示しています…"}>
            開示する
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

/** What the row says now, and what has left of it: somebody else was first. */
function Now({ row }: { row: Minute }) {
  return (
    <div role="status" className="grid gap-2 rounded-8 bg-solid-gray-50 p-4 text-std-16N-170">
      <p className="text-std-16B-170 text-solid-gray-900">この決定は、いまこうなっています。</p>
      <p className="whitespace-pre-line">{row.body}</p>
      <LeftLines row={row} label="この決定から会議の外に出たもの" />
    </div>
  );
}
