import type { ChronologyEntry } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { ChangedFirst } from "../../../parts/ChangedFirst.tsx";
import { toast } from "../../../parts/toast.ts";
import { askChronology, useTakeBackEntry } from "./use-chronology.ts";

interface TakeBackEntryProps {
  entry: ChronologyEntry;
  roomId: string;
  onClose: () => void;
}

/** Asked once more: it leaves everybody's 年表. */
export function TakeBackEntry({ entry, roomId, onClose }: TakeBackEntryProps) {
  const take = useTakeBackEntry(roomId, () => toast("家族年表から取り消しました"));
  const press = () => take.isPending || take.mutate({ id: entry.id, version: entry.version });
  const latest = () => {
    take.reset();
    void askChronology(roomId);
  };
  return (
    <div className="grid gap-2 rounded-8 bg-solid-gray-50 p-4">
      <p className="text-std-16N-170">このできごとを、全員の年表から取り消します。元には戻せません。</p>
      <ChangedFirst error={take.error} onLatest={latest} onRetry={press} />
      <div className="flex flex-wrap gap-3">
        <Button onClick={press} busy={take.isPending && "取り消しています…"}>
          取り消す
        </Button>
        <Button look="text" onClick={onClose}>
          やめる
        </Button>
      </div>
    </div>
  );
}
