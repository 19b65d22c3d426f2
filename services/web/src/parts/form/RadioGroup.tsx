import { type ReactNode, useId } from "react";
import type { FieldProps } from "./Field.tsx";
import { CHOICE, Group, MARK } from "./Group.tsx";

interface RadioGroupProps<Code extends string> extends FieldProps {
  options: Readonly<Record<Code, string>>;
  value: Code | undefined;
  onChange: (value: Code) => void;
  note?: (code: Code) => ReactNode;
  columns?: string;
}

export function RadioGroup<Code extends string>(props: RadioGroupProps<Code>) {
  const { options, value, onChange, note, columns = "", ...field } = props;
  const name = useId();
  return (
    <Group {...field}>
      <div className={`grid gap-2 ${columns}`}>
        {(Object.entries(options) as [Code, string][]).map(([code, words]) => (
          <label key={code} className={CHOICE}>
            <input
              type="radio"
              name={name}
              value={code}
              checked={value === code}
              onChange={() => onChange(code)}
              className={MARK}
            />
            <span>
              {words}
              {note?.(code)}
            </span>
          </label>
        ))}
      </div>
    </Group>
  );
}
