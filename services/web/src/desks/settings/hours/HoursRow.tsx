import { Button } from "../../../parts/Button.tsx";
import { ErrorText } from "../../../parts/form/FieldNotes.tsx";
import { TextField } from "../../../parts/form/TextField.tsx";
import type { WeekRow } from "./hours-form.ts";

interface HoursRowProps {
  row: WeekRow;
  place: number;
  error: string | undefined;
  onChange: (row: WeekRow) => void;
  onRemove: () => void;
}

const WEEKDAYS = ["月", "火", "水", "木", "金", "土", "日"];
const WEEKS = ["第1", "第2", "第3", "第4", "第5"];
const TIMES = [
  ["opens", "開く時刻"],
  ["closes", "閉まる時刻"],
  ["lunchFrom", "昼休みの始まり"],
  ["lunchUntil", "昼休みの終わり"],
] as const;

/** One line of the week. */
export function HoursRow({ row, place, error, onChange, onRemove }: HoursRowProps) {
  const errorId = `hours-${row.key}-error`;
  return (
    <fieldset
      data-invalid={error ? "" : undefined}
      aria-describedby={error ? errorId : undefined}
      className="grid gap-4 rounded-12 border border-solid-gray-300 p-4"
    >
      <legend className="px-1 text-std-16B-170 text-solid-gray-900">{place}行目</legend>
      <Ticks
        label="曜日"
        words={WEEKDAYS}
        value={row.weekdays}
        onChange={(weekdays) => onChange({ ...row, weekdays })}
      />
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        {TIMES.map(([field, label]) => (
          <TextField
            key={field}
            label={label}
            unmarked
            value={row[field]}
            onChange={(time) => onChange({ ...row, [field]: time })}
            input={{ type: "time" }}
          />
        ))}
      </div>
      <Ticks
        label="第何週（選ばなければ毎週）"
        words={WEEKS}
        value={row.nth}
        onChange={(nth) => onChange({ ...row, nth })}
      />
      {error && <ErrorText id={errorId}>{error}</ErrorText>}
      <Button look="text" onClick={onRemove} className="-ml-5 justify-self-start">
        この行を消す<span className="sr-only">（{place}行目）</span>
      </Button>
    </fieldset>
  );
}

interface TicksProps {
  label: string;
  /** The words of 1, 2, 3 … */
  words: readonly string[];
  value: readonly number[];
  onChange: (value: number[]) => void;
}

function Ticks({ label, words, value, onChange }: TicksProps) {
  const toggle = (one: number) =>
    onChange(value.includes(one) ? value.filter((other) => other !== one) : [...value, one].sort());
  return (
    <fieldset>
      <legend className="text-std-16N-170 text-solid-gray-900">{label}</legend>
      <div className="flex flex-wrap gap-x-5">
        {words.map((word, index) => (
          <label key={word} className="flex min-h-11 items-center gap-2 text-std-16N-170">
            <input
              type="checkbox"
              checked={value.includes(index + 1)}
              onChange={() => toggle(index + 1)}
              className="size-5 accent-key-900"
            />
            {word}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
