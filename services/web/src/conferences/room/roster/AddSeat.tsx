import { type SeatPart, seatParts } from "@tsunagi/contracts/codes";
import { useState } from "react";
import { fieldMessage } from "../../../api/refusal.ts";
import type { AgendaItem } from "../../../api/types.ts";
import { DeskCombobox } from "../../../desks/DeskCombobox.tsx";
import { useDesks } from "../../../desks/use-desks.ts";
import { Button } from "../../../parts/Button.tsx";
import { Form } from "../../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../../parts/form/first-wrong.ts";
import { Select } from "../../../parts/form/Select.tsx";
import { Loading } from "../../../parts/Loading.tsx";
import { Refused } from "../../../parts/Refused.tsx";
import { toast } from "../../../parts/toast.ts";
import { Unfetched } from "../../../parts/Unfetched.tsx";
import { CandidateSelect } from "./CandidateSelect.tsx";
import { useSeat } from "./use-seats.ts";

/** One more person at this item: first the desk, then who of it. It stays open, because a roster is entered in one go. */
export function AddSeat({ item, onClose }: { item: AgendaItem; onClose: () => void }) {
  const { desks, error, retry } = useDesks();
  const [deskId, setDeskId] = useState("");
  const [staffId, setStaffId] = useState("");
  const [part, setPart] = useState<SeatPart>("member");
  const [checked, setChecked] = useState(false);
  const seating = useSeat(item.id, () => {
    toast("出席者に加えました");
    setStaffId("");
    setChecked(false);
  });
  const submit = () => {
    if (seating.isPending) return;
    setChecked(true);
    if (!deskId || !staffId) return focusFirstWrong();
    seating.mutate({ deskId, staffId, part });
  };
  const choose = (next: string) => {
    setDeskId(next);
    setStaffId("");
    seating.reset();
  };
  if (!desks) return error ? <Unfetched error={error} onRetry={retry} /> : <Loading rows={2} />;
  return (
    <Form
      label="出席者を加える"
      onSubmit={submit}
      className="grid gap-5 rounded-12 border border-blue-200 bg-blue-50 p-4"
    >
      <DeskCombobox
        label="窓口"
        required
        desks={desks}
        value={deskId}
        onChange={choose}
        error={checked && !deskId ? "窓口を選んでください。" : fieldMessage(seating.error, "deskId")}
      />
      {deskId && (
        <CandidateSelect
          item={item}
          label="出席者"
          required
          deskId={deskId}
          value={staffId}
          onChange={setStaffId}
          error={checked && !staffId ? "出席者を選んでください。" : fieldMessage(seating.error, "staffId")}
        />
      )}
      <Select label="役割" required options={seatParts} value={part} onChange={setPart} />
      <Refused error={seating.error} onRetry={submit} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="solid" busy={seating.isPending && "加えています…"}>
          加える
        </Button>
        <Button onClick={onClose}>終わる</Button>
      </div>
    </Form>
  );
}
