import type { DatePoll } from "../../../api/types.ts";
import { useSeen } from "../../../api/use-seen.ts";
import { toast } from "../../../parts/toast.ts";
import { sittingDay } from "../../conference-words.ts";
import { sumWords } from "../poll-words.ts";
import { useTakeDate } from "../use-polls.ts";
import { PollDialog } from "./PollDialog.tsx";

interface TakeDialogProps {
  poll: DatePoll;
  option: DatePoll["options"][number];
  onClose: () => void;
}

/** One candidate becomes the time of the sitting. */
export function TakeDialog({ poll, option, onClose }: TakeDialogProps) {
  const seen = useSeen(poll);
  const take = useTakeDate(() => {
    toast("会議の日時を決めました");
    onClose();
  });
  return (
    <PollDialog
      title="この日時に決める"
      busy="決めています…"
      doing={take}
      onClose={onClose}
      onLatest={seen.latest}
      onSubmit={() => take.mutate({ id: poll.id, version: seen.version, optionId: option.id })}
    >
      <p className="text-std-20B-150 text-solid-gray-900">{sittingDay(option)}</p>
      <p className="text-std-17N-170">{sumWords(option)}</p>
      <p className="text-std-16N-170">
        会議の日時がこれに変わり、日程調整は終わります。聞いた人に日時が知らされるのは、会長が開催通知を出したときです。
      </p>
    </PollDialog>
  );
}
