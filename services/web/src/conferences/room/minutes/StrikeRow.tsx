import type { Minute } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { ChangedFirst } from "../../../parts/ChangedFirst.tsx";
import type { OpenMinutes } from "./open-minutes.ts";
import { useStrike } from "./use-row-deeds.ts";

interface StrikeRowProps {
  row: Minute;
  minutes: OpenMinutes;
  onClose: () => void;
}

/** Asked once more: what is struck stays struck. */
export function StrikeRow({ row, minutes, onClose }: StrikeRowProps) {
  const strike = useStrike((struck) => {
    minutes.keep(struck);
    onClose();
  });
  const press = () => strike.isPending || strike.mutate({ id: row.id, version: row.version });
  const latest = () => {
    strike.reset();
    minutes.ask();
  };
  return (
    <div className="grid gap-2 rounded-8 bg-solid-gray-50 p-4">
      <p className="text-std-16N-170">この行を取り消します。元には戻せません。取り消した行は、線を引いて残ります。</p>
      <ChangedFirst error={strike.error} onLatest={latest} onRetry={press} />
      <div className="flex flex-wrap gap-3">
        <Button onClick={press} busy={strike.isPending && "取り消しています…"}>
          この行を取り消す
        </Button>
        <Button look="text" onClick={onClose}>
          やめる
        </Button>
      </div>
    </div>
  );
}
