import { useState } from "react";
import { DeskCombobox } from "../../../desks/DeskCombobox.tsx";
import { useDesks } from "../../../desks/use-desks.ts";
import { Button } from "../../../parts/Button.tsx";
import { Loading } from "../../../parts/Loading.tsx";
import { Unfetched } from "../../../parts/Unfetched.tsx";
import { StaffSelect } from "../../room/roster/StaffSelect.tsx";
import { useInvitees } from "../use-polls.ts";
import { type Asked, keyOf } from "./ask-form.ts";

interface AskPersonProps {
  conferenceId: string;
  /** Who is asked already. */
  asked: readonly Pick<Asked, "staffId" | "deskId">[];
  busy?: string | false;
  onAdd: (person: Asked) => void;
}

/** One more person: first the desk, then who of it. */
export function AskPerson({ conferenceId, asked, busy = false, onAdd }: AskPersonProps) {
  const { desks, error, retry } = useDesks();
  const [deskId, setDeskId] = useState("");
  const [staffId, setStaffId] = useState("");
  const invitees = useInvitees(conferenceId, deskId);
  const taken = new Set(asked.map(keyOf));
  const free = invitees.data?.items.filter(({ id }) => !taken.has(keyOf({ staffId: id, deskId })));
  const add = () => {
    const person = free?.find(({ id }) => id === staffId);
    const desk = desks?.find(({ id }) => id === deskId);
    if (!person || !desk) return;
    onAdd({ staffId, deskId, name: person.name, desk: desk.name });
    setStaffId("");
  };
  if (!desks) return error ? <Unfetched error={error} onRetry={retry} /> : <Loading rows={2} />;
  return (
    <div className="grid gap-4 rounded-12 border border-blue-200 bg-blue-50 p-4">
      <DeskCombobox
        label="聞く人の窓口"
        unmarked
        desks={desks}
        value={deskId}
        onChange={(next) => {
          setDeskId(next);
          setStaffId("");
        }}
      />
      {deskId && free?.length === 0 && (
        <p role="status" className="text-std-16N-170 text-solid-gray-900">
          この窓口には、ほかに聞ける人がいません。
        </p>
      )}
      {deskId && free?.length !== 0 && (
        <StaffSelect
          label="聞く人"
          unmarked
          staff={{ data: free && { items: free }, error: invitees.error, refetch: invitees.refetch }}
          value={staffId}
          onChange={setStaffId}
        />
      )}
      <div>
        <Button onClick={add} disabled={!staffId} busy={busy}>
          この人を加える
        </Button>
      </div>
    </div>
  );
}
