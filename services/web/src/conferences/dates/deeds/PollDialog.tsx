import type { ReactNode } from "react";
import { queryClient } from "../../../api/query-client.ts";
import { Button } from "../../../parts/Button.tsx";
import { ChangedFirst } from "../../../parts/ChangedFirst.tsx";
import { Dialog } from "../../../parts/Dialog.tsx";
import { Form } from "../../../parts/form/Form.tsx";

interface PollDialogProps {
  title: string;
  busy: string;
  doing: { isPending: boolean; error: unknown; reset: () => void };
  onClose: () => void;
  onSubmit: () => void;
  onLatest: () => void;
  children: ReactNode;
}

/** What ends the search for a date: said once more before it is done. */
export function PollDialog({ title, busy, doing, onClose, onSubmit, onLatest, children }: PollDialogProps) {
  const submit = () => doing.isPending || onSubmit();
  return (
    <Dialog title={title} onClose={onClose}>
      <Form label={title} onSubmit={submit} className="grid gap-5">
        {children}
        <ChangedFirst
          error={doing.error}
          onLatest={() => {
            doing.reset();
            onLatest();
            void queryClient.invalidateQueries({ queryKey: ["get", "/api/conferences/{conferenceId}/date-polls"] });
          }}
          onRetry={submit}
        />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid" busy={doing.isPending && busy}>
            {title}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
