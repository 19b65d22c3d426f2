import type { ReactNode } from "react";
import type { FieldProps } from "./Field.tsx";
import { CHOICE, Group, MARK } from "./Group.tsx";

interface CheckboxGroupProps<Code extends string> extends FieldProps {
  options: Readonly<Record<Code, string>>;
  value: readonly Code[];
  onChange: (value: Code[]) => void;
  /** Why a choice is off; undefined where it is on. */
  off?: (code: Code) => string | undefined;
  columns?: string;
  children?: ReactNode;
}

/** Choices of which several may hold. What cannot be chosen stays in sight and says why. */
export function CheckboxGroup<Code extends string>(props: CheckboxGroupProps<Code>) {
  const { options, value, onChange, off, columns = "", children, ...field } = props;
  const codes = Object.keys(options) as Code[];
  const toggle = (code: Code) =>
    onChange(codes.filter((one) => (one === code ? !value.includes(one) : value.includes(one))));
  return (
    <Group {...field}>
      <div className={`grid gap-2 ${columns}`}>
        {codes.map((code) => {
          const reason = off?.(code);
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
                {reason && <span className="block text-dns-14N-130">{reason}</span>}
              </span>
            </label>
          );
        })}
      </div>
      {children}
    </Group>
  );
}
