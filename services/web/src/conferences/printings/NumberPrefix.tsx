import { useState } from "react";
import { useMe } from "../../api/me.ts";
import { fieldMessage } from "../../api/refusal.ts";
import type { DocumentSeries } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Facts } from "../../parts/Facts.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { TextField } from "../../parts/form/TextField.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Refused } from "../../parts/Refused.tsx";
import { toast } from "../../parts/toast.ts";
import { useHostedKinds } from "../use-conferences.ts";
import { useSeries, useSetPrefix } from "./use-printings.ts";

/** 会議の文書番号, of a desk that prepares conferences; nothing on the page of any other desk. */
export function NumberPrefix({ deskId }: { deskId: string }) {
  const isOwn = useMe().acting.desk.id === deskId;
  const prepares = useHostedKinds().kinds.length > 0;
  return isOwn && prepares ? <Series deskId={deskId} /> : null;
}

function Series({ deskId }: { deskId: string }) {
  const { data } = useSeries(deskId);
  const [editing, setEditing] = useState(false);
  if (!data) return null;
  const { prefix, next, year, actions } = data;
  const may = actions.includes("set");
  return (
    <Panel
      title="会議の文書番号"
      aside={may && !editing && <Button onClick={() => setEditing(true)}>番号の前の文字を変える</Button>}
    >
      <div className="grid gap-4">
        <Facts
          rows={[
            ["番号の前の文字", prefix || "（つけない）"],
            ["次の文書番号", `${next}（${year}）`],
          ]}
        />
        {!may && <p className="text-std-16N-170 text-solid-gray-700">変えられるのは係長・主任です。</p>}
        {editing && <PrefixForm deskId={deskId} series={data} onClose={() => setEditing(false)} />}
      </div>
    </Panel>
  );
}

function PrefixForm({ deskId, series, onClose }: { deskId: string; series: DocumentSeries; onClose: () => void }) {
  const [prefix, setPrefix] = useState(series.prefix);
  const set = useSetPrefix(deskId, () => {
    toast("番号の前の文字を変えました");
    onClose();
  });
  const submit = () => set.isPending || set.mutate(prefix.trim());
  return (
    <Form label="番号の前の文字を変える" onSubmit={submit} className="grid gap-4 border-t border-solid-gray-300 pt-4">
      <TextField
        label="番号の前の文字"
        support="例：みどり福支　開催通知と資料・情報提供依頼書につきます。出した文書の番号は変わりません。"
        value={prefix}
        onChange={setPrefix}
        error={fieldMessage(set.error, "prefix")}
        width="max-w-80"
        input={{ maxLength: 20 }}
      />
      <p className="text-std-16N-170" aria-live="polite">
        次の文書は「{prefix.trim()}
        {series.next.slice(series.prefix.length)}」になります。
      </p>
      <Refused error={set.error} onRetry={submit} />
      <div className="flex flex-wrap gap-3">
        <Button onClick={onClose}>やめる</Button>
        <Button type="submit" look="solid" busy={set.isPending && "変えています…"}>
          変える
        </Button>
      </div>
    </Form>
  );
}
