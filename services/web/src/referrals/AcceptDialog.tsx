import { useState } from "react";
import { useMe } from "../api/me.ts";
import { fieldMessage } from "../api/refusal.ts";
import type { Referral } from "../api/types.ts";
import { useStaff } from "../desks/use-staff.ts";
import { Button } from "../parts/Button.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { Form } from "../parts/form/Form.tsx";
import { RadioGroup } from "../parts/form/RadioGroup.tsx";
import { TextArea } from "../parts/form/TextArea.tsx";
import { Loading } from "../parts/Loading.tsx";
import { toast } from "../parts/toast.ts";
import { Unfetched } from "../parts/Unfetched.tsx";
import { Changed } from "./Changed.tsx";
import { useAccept } from "./use-accept.ts";

interface AcceptDialogProps {
  referral: Referral;
  onClose: () => void;
  onLatest: () => void;
}

/** 受入: who of my desk takes it on, and a word to the sender. */
export function AcceptDialog({ referral, onClose, onLatest }: AcceptDialogProps) {
  const me = useMe();
  const staff = useStaff(me.acting.desk.id);
  const [workerId, setWorkerId] = useState(me.staff.id);
  const [note, setNote] = useState("");
  const accept = useAccept(() => {
    toast("受け入れました");
    onClose();
  });
  const submit = () =>
    !accept.isPending && accept.mutate({ id: referral.id, version: referral.version, workerId, note });
  const latest = () => {
    accept.reset();
    onLatest();
  };
  const people = staff.data?.items ?? [];
  return (
    <Dialog title="受け入れる" onClose={onClose}>
      <Form label="受け入れる" onSubmit={submit} className="grid gap-6">
        <p className="text-std-16N-170">
          {referral.number}を{me.acting.desk.name}で受け入れ、担当者を決めます。{referral.from.name}にすぐ知らせます。
        </p>
        <Unfetched error={staff.error} onRetry={() => void staff.refetch()} />
        {staff.isPending && <Loading rows={2} />}
        {people.length > 0 && (
          <RadioGroup
            label="担当者"
            required
            options={Object.fromEntries(people.map(({ id, name }) => [id, name]))}
            value={workerId}
            onChange={setWorkerId}
            error={fieldMessage(accept.error, "workerId")}
            columns="max-h-72 overflow-y-auto p-1 sm:grid-cols-2"
            note={(id) => (id === me.staff.id ? "（あなた）" : "")}
          />
        )}
        <TextArea
          label="つなぎ元へのひとこと"
          value={note}
          onChange={setNote}
          max={400}
          rows={2}
          error={fieldMessage(accept.error, "note")}
        />
        <Changed error={accept.error} onLatest={latest} onRetry={submit} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid" busy={accept.isPending && "受け入れています…"}>
            受け入れる
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
