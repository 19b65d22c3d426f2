import { useState } from "react";
import { useMe } from "../../api/me.ts";
import { Button } from "../../parts/Button.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { WorkerField } from "../deeds/WorkerField.tsx";

interface ReassignSeveralProps {
  count: number;
  onChoose: (workerId: string) => void;
  onClose: () => void;
}

/** Who works on all of the chosen from now on. */
export function ReassignSeveral({ count, onChoose, onClose }: ReassignSeveralProps) {
  const me = useMe();
  const [workerId, setWorkerId] = useState(me.staff.id);
  const submit = () => {
    onClose();
    onChoose(workerId);
  };
  return (
    <Dialog title={`${count}件の担当を決める`} onClose={onClose}>
      <Form label="担当を決める" onSubmit={submit} className="grid gap-6">
        <WorkerField label="新しい担当者" required value={workerId} onChange={setWorkerId} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid">
            {`${count}件の担当にする`}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
