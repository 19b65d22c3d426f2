import { TextField } from "../../parts/form/TextField.tsx";
import { WarekiField } from "../../parts/form/WarekiField.tsx";
import type { Values } from "./deed.ts";
import { dayOfMoment, timeOfMoment } from "./read-deed.ts";

interface MomentFieldProps {
  name: string;
  values: Values;
  change: (part: Values) => void;
  error: string | undefined;
}

/** When it was: a day as people type it, and a time. */
export function MomentField({ name, values, change, error }: MomentFieldProps) {
  const [day, time] = [dayOfMoment(name), timeOfMoment(name)];
  return (
    <div className="grid items-start gap-x-6 gap-y-5 sm:grid-cols-2">
      <WarekiField
        label="日付"
        required
        value={String(values[day] ?? "")}
        onChange={(typed) => change({ [day]: typed })}
        error={error}
      />
      <TextField
        label="時刻"
        required
        value={String(values[time] ?? "")}
        onChange={(typed) => change({ [time]: typed })}
        width="max-w-40"
        input={{ type: "time" }}
      />
    </div>
  );
}
