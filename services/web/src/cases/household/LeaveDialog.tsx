import { relations } from "@tsunagi/contracts/codes";
import type { HouseholdMember } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { Refused } from "../../parts/Refused.tsx";
import { useLeaveHousehold } from "./use-household.ts";

interface LeaveDialogProps {
  caseId: string;
  member: HouseholdMember;
  onClose: () => void;
}

/** 世帯から外す: the history stays. */
export function LeaveDialog({ caseId, member, onClose }: LeaveDialogProps) {
  const leave = useLeaveHousehold(caseId, onClose);
  const submit = () => !leave.isPending && leave.mutate({ memberId: member.id });
  const who = member.person?.name ?? relations[member.relation];
  return (
    <Dialog title={`${who}さんを世帯から外す`} onClose={onClose}>
      <Form label="世帯から外す" onSubmit={submit} className="grid gap-6">
        <p className="text-std-16N-170">別居、死亡、転出などのときに外します。いつまで世帯にいたかの記録は残ります。</p>
        <Refused error={leave.error} onRetry={submit} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid" busy={leave.isPending && "外しています…"}>
            世帯から外す
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
