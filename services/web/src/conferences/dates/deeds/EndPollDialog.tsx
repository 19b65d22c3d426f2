import type { DatePoll } from "../../../api/types.ts";
import { toast } from "../../../parts/toast.ts";
import { useEndPoll } from "../use-polls.ts";
import { PollDialog } from "./PollDialog.tsx";

/** Nobody is asked any more, and no date is taken. */
export function EndPollDialog({ poll, onClose }: { poll: DatePoll; onClose: () => void }) {
  const end = useEndPoll(() => {
    toast("日程調整を終えました");
    onClose();
  });
  return (
    <PollDialog
      title="日時を決めずに終える"
      busy="終えています…"
      doing={end}
      onClose={onClose}
      onSubmit={() => end.mutate({ id: poll.id, version: poll.version })}
    >
      <p className="text-std-16N-170">聞いた人は、もう答えられなくなります。会議の日時はいまのままです。</p>
    </PollDialog>
  );
}
