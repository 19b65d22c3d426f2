import { useState } from "react";
import type { Seat } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { Form } from "../../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../../parts/form/first-wrong.ts";
import { Refused } from "../../../parts/Refused.tsx";
import { toast } from "../../../parts/toast.ts";
import { StaffSelect } from "../roster/StaffSelect.tsx";
import { useProxies, useSendProxy } from "./use-attendance.ts";

/** 代理出席: who of the same desk comes instead. */
export function SendProxy({ seat, onClose }: { seat: Seat; onClose: () => void }) {
  const { data, error, refetch } = useProxies(seat.id);
  const [staffId, setStaffId] = useState("");
  const [checked, setChecked] = useState(false);
  const sending = useSendProxy(() => {
    toast("代理の人を出席者に加えました");
    onClose();
  });
  const submit = () => {
    if (sending.isPending) return;
    setChecked(true);
    if (!staffId) return focusFirstWrong();
    sending.mutate({ seatId: seat.id, staffId });
  };
  const others = data && { items: data.items.filter(({ id }) => id !== seat.staff.id) };
  return (
    <Form
      label={`${seat.staff.name}の代理`}
      onSubmit={submit}
      className="grid gap-4 rounded-12 border border-blue-200 bg-blue-50 p-4"
    >
      {others?.items.length === 0 ? (
        <p role="status" className="text-std-16N-170">
          この窓口には、代理に選べる人がいません。
        </p>
      ) : (
        <StaffSelect
          label={`代理の人（${seat.desk.name}）`}
          required
          support="代理の人も、守秘の確認をしてから入ります。"
          staff={{ data: others, error, refetch }}
          value={staffId}
          onChange={setStaffId}
          error={checked && !staffId ? "代理の人を選んでください。" : undefined}
        />
      )}
      <Refused error={sending.error} onRetry={submit} />
      <div className="flex flex-wrap gap-3">
        {others?.items.length !== 0 && (
          <Button type="submit" look="solid" busy={sending.isPending && "加えています…"}>
            代理にする
          </Button>
        )}
        <Button onClick={onClose}>やめる</Button>
      </div>
    </Form>
  );
}
