import type { DatePoll } from "../../../api/types.ts";
import { useSeen } from "../../../api/use-seen.ts";
import { toast } from "../../../parts/toast.ts";
import { useEndPoll } from "../use-polls.ts";
import { PollDialog } from "./PollDialog.tsx";

/** Nobody is asked any more, and no date is taken. */
export function EndPollDialog({ poll, onClose }: { poll: DatePoll; onClose: () => void }) {
  const seen = useSeen(poll);
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
      onLatest={seen.latest}
      onSubmit={() => end.mutate({ id: poll.id, version: seen.version })}
    >
      <p className="text-std-16N-170">聞いた人は、もう答えられなくなります。会議の日時はいまのままです。</p>
    </PollDialog>
  );
}
