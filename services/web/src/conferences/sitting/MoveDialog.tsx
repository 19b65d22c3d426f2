import type { ReactNode } from "react";
import type { Conference } from "../../api/types.ts";
import { useSeen } from "../../api/use-seen.ts";
import { Button } from "../../parts/Button.tsx";
import { ChangedFirst } from "../../parts/ChangedFirst.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { toast } from "../../parts/toast.ts";
import { type Moving, useMove } from "./use-sitting.ts";

export interface SittingBoxProps {
  conference: Conference;
  onClose: () => void;
  onLatest: () => void;
}

interface MoveDialogProps extends SittingBoxProps {
  verb: Moving;
  title: string;
  busy: string;
  done: string;
  wide?: boolean;
  /** What one has to look at first is not there yet. */
  held?: boolean;
  /** What will happen; and what stands in the way, once it was refused. */
  children: (refused: unknown) => ReactNode;
}

/** One step of a sitting: what it does, and the refusal if there is one. */
export function MoveDialog({ conference, onClose, onLatest, children, ...props }: MoveDialogProps) {
  const { verb, title, busy, done, wide = false, held = false } = props;
  const seen = useSeen(conference);
  const move = useMove(verb, () => {
    toast(done);
    onClose();
  });
  const submit = () => {
    if (!move.isPending && !held) move.mutate({ id: conference.id, version: seen.version });
  };
  return (
    <Dialog title={title} onClose={onClose} wide={wide}>
      <Form label={title} onSubmit={submit} className="grid gap-6">
        <ChangedFirst
          error={move.error}
          onLatest={() => {
            move.reset();
            seen.latest();
            onLatest();
          }}
          onRetry={submit}
        />
        {children(move.error)}
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid" busy={move.isPending && busy} disabled={held}>
            {title}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
