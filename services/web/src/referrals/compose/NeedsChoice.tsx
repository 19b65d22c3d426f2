import { type Need, needs } from "@tsunagi/contracts/codes";
import { CheckboxGroup } from "../../parts/form/CheckboxGroup.tsx";
import { Select } from "../../parts/form/Select.tsx";

interface NeedsChoiceProps {
  value: readonly Need[];
  onChange: (value: Need[]) => void;
  error: string | undefined;
}

/** 困りごと: ○ all that apply; of several, ◎ the one in front. */
export function NeedsChoice({ value, onChange, error }: NeedsChoiceProps) {
  const [front] = value;
  /** The one in front stays in front while others come and go. */
  const tick = (next: Need[]) => onChange(front && next.includes(front) ? inFront(next, front) : next);
  return (
    <div className="grid gap-4">
      <CheckboxGroup
        label="困りごと"
        required
        support="あてはまるものすべて。"
        options={needs}
        value={value}
        onChange={tick}
        error={error}
        columns="sm:grid-cols-2"
      />
      {value.length > 1 && front && (
        <Select
          label="いちばん前に出ている困りごと（◎）"
          required
          options={Object.fromEntries(value.map((need) => [need, needs[need]]))}
          value={front as string}
          onChange={(need) => onChange(inFront(value, need as Need))}
        />
      )}
    </div>
  );
}

const inFront = (all: readonly Need[], front: Need): Need[] => [front, ...all.filter((one) => one !== front)];
