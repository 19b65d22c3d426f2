import { legalBases } from "@tsunagi/contracts/legal-bases";
import { useState } from "react";
import { fieldMessage } from "../../api/refusal.ts";
import type { Basis } from "../../api/types.ts";
import { useSeen } from "../../api/use-seen.ts";
import { Button } from "../../parts/Button.tsx";
import { ChangedFirst } from "../../parts/ChangedFirst.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { Facts } from "../../parts/Facts.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { TextArea } from "../../parts/form/TextArea.tsx";
import { toast } from "../../parts/toast.ts";
import { type BasisDeed, useDecideBasis } from "./use-bases.ts";

interface DecideBasisProps {
  basis: Basis;
  deed: BasisDeed;
  onClose: () => void;
}

const WORDS: Record<BasisDeed, { title: string; what: string; busy: string; done: string }> = {
  approve: {
    title: "承認する",
    what: "期限まで、上の窓口へ、上の情報を、本人の同意なしで渡せるようになります。",
    busy: "承認しています…",
    done: "承認しました",
  },
  reject: {
    title: "承認しない",
    what: "この根拠では渡せません。もう有効になっていたものは、いま終わります。",
    busy: "記録しています…",
    done: "承認しないことを記録しました",
  },
  end: {
    title: "根拠を終わらせる",
    what: "この根拠で見えていたケースは見られなくなり、未開封のつなぎは戻ります。渡したものは相手の記録として残ります。",
    busy: "終わらせています…",
    done: "根拠を終わらせました",
  },
};

/** 承認, 不承認 or the end of a ground, with what it does. */
export function DecideBasis({ basis, deed, onClose }: DecideBasisProps) {
  const { title, what, busy, done } = WORDS[deed];
  const [note, setNote] = useState("");
  const { version } = useSeen(basis);
  const decide = useDecideBasis(deed, () => {
    toast(done);
    onClose();
  });
  const submit = () => !decide.isPending && decide.mutate({ id: basis.id, version, note });
  return (
    <Dialog title={title} onClose={onClose}>
      <Form label={title} onSubmit={submit} className="grid gap-6">
        <Facts
          rows={[
            ["根拠", legalBases[basis.code].label],
            ["理由", basis.reason],
            ["渡してよい窓口", basis.recipients.map(({ name }) => name).join("\n")],
          ]}
        />
        <p className="text-std-16N-170">{what}</p>
        <TextArea
          label="ひとこと"
          value={note}
          onChange={setNote}
          max={400}
          rows={2}
          error={fieldMessage(decide.error, "note")}
        />
        <ChangedFirst error={decide.error} onLatest={onClose} onRetry={submit} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid" busy={decide.isPending && busy}>
            {title}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
