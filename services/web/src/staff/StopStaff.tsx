import type { Member } from "../api/types.ts";
import { Button } from "../parts/Button.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { Form } from "../parts/form/Form.tsx";
import { Refused } from "../parts/Refused.tsx";
import { toast } from "../parts/toast.ts";
import { useStopStaff } from "./use-members.ts";

/** Stops somebody's sign-in at once: what that does stands there before it is done. */
export function StopStaff({ member, onClose }: { member: Member; onClose: () => void }) {
  const { id: staffId, name } = member.staff;
  const stop = useStopStaff(() => {
    toast(`${name}さんのサインインを止めました`);
    onClose();
  });
  const submit = () => !stop.isPending && stop.mutate({ staffId });
  return (
    <Dialog title="サインインを止める" onClose={onClose}>
      <Form label="サインインを止める" onSubmit={submit} className="grid gap-6">
        <p className="text-std-16N-170">
          {name}
          さんは、すべての窓口で、いますぐサインインできなくなります。開いている画面も切れます。残っている担当は、窓口の係長・主任（いなければ当番）に移ります。
        </p>
        <Refused error={stop.error} onRetry={submit} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid" busy={stop.isPending && "止めています…"}>
            サインインを止める
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
