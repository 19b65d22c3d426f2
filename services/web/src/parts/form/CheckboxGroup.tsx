import type { FieldProps } from "./Field.tsx";
import { CHOICE, Group, MARK } from "./Group.tsx";

interface CheckboxGroupProps<Code extends string> extends FieldProps {
  options: Readonly<Record<Code, string>>;
  value: readonly Code[];
  onChange: (value: Code[]) => void;
  /** Why a choice is off; undefined where it is on. */
  off?: (code: Code) => string | undefined;
  /** What is said beside a choice that is on. */
  note?: (code: Code) => string | undefined;
  columns?: string;
}

/** Choices of which several may hold. What cannot be chosen stays in sight and says why. */
export function CheckboxGroup<Code extends string>(props: CheckboxGroupProps<Code>) {
  const { options, value, onChange, off, note, columns = "", ...field } = props;
  const codes = Object.keys(options) as Code[];
  const toggle = (code: Code) =>
    onChange(codes.filter((one) => (one === code ? !value.includes(one) : value.includes(one))));
  return (
    <Group {...field}>
      <div className={`grid gap-2 ${columns}`}>
        {codes.map((code) => {
          const reason = off?.(code);
          const words = reason ?? note?.(code);
          return (
            <label key={code} className={CHOICE}>
              <input
                type="checkbox"
                checked={value.includes(code) && !reason}
                disabled={Boolean(reason)}
                onChange={() => toggle(code)}
                className={MARK}
              />
              <span>
                {options[code]}
                {words && <span className="block text-dns-14N-130">{words}</span>}
              </span>
            </label>
          );
        })}
      </div>
    </Group>
  );
}
