import { BOX, Field, type FieldProps } from "./Field.tsx";

interface SelectProps<Code extends string> extends FieldProps {
  options: Readonly<Record<Code, string>>;
  value: Code | undefined;
  onChange: (value: Code) => void;
}

/** One of a longer list, on the browser's own <select>: keyboard, tablet and screen reader know it. */
export function Select<Code extends string>({ options, value, onChange, ...field }: SelectProps<Code>) {
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          value={value ?? ""}
          onChange={(event) => onChange(event.target.value as Code)}
          className={`${BOX} min-h-12 ${field.inline ? "sm:w-auto" : "max-w-96"}`}
        >
          <option value="" disabled>
            選んでください
          </option>
          {(Object.entries(options) as [Code, string][]).map(([code, words]) => (
            <option key={code} value={code}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
