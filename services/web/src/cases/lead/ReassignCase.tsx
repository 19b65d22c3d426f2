import { useState } from "react";
import type { SupportCase } from "../../api/types.ts";
import { useSeen } from "../../api/use-seen.ts";
import { useStaff } from "../../desks/use-staff.ts";
import { Button } from "../../parts/Button.tsx";
import { ChangedFirst } from "../../parts/ChangedFirst.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { Select } from "../../parts/form/Select.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { toast } from "../../parts/toast.ts";
import { Unfetched } from "../../parts/Unfetched.tsx";
import { useReassignCase } from "./use-reassign-case.ts";

/** Another person of the same desk becomes the 主担当者. */
export function ReassignCase({ supportCase, onClose }: { supportCase: SupportCase; onClose: () => void }) {
  const { id, leadDesk, leadWorker } = supportCase;
  const { version } = useSeen(supportCase);
  const staff = useStaff(leadDesk.id);
  const [workerId, setWorkerId] = useState<string>();
  const reassign = useReassignCase(({ leadWorker: now }) => {
    toast(`主担当者を${now.name}さんに替えました`);
    onClose();
  });
  const submit = () => workerId && !reassign.isPending && reassign.mutate({ id, version, workerId });
  const others = staff.data?.items.filter((one) => one.id !== leadWorker.id) ?? [];
  return (
    <Dialog title="主担当者を替える" onClose={onClose}>
      <Form label="主担当者を替える" onSubmit={submit} className="grid gap-6">
        <p className="text-std-16N-170">
          いまの主担当者は{leadWorker.name}さんです。ほかの窓口へ移すときは、「移管」のつなぎを送ります。
        </p>
        <Unfetched error={staff.error} stale={Boolean(staff.data)} onRetry={() => void staff.refetch()} />
        {staff.isPending && <Loading rows={1} />}
        {staff.data && (
          <Select
            label="新しい主担当者"
            required
            options={Object.fromEntries(others.map(({ id, name }) => [id, name]))}
            value={workerId}
            onChange={setWorkerId}
          />
        )}
        <ChangedFirst error={reassign.error} onLatest={onClose} onRetry={submit} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid" busy={reassign.isPending && "替えています…"} disabled={!workerId}>
            替える
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
