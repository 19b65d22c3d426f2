import { BOX, Field, type FieldProps } from "./Field.tsx";

interface TextAreaProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  max: number;
  rows?: number;
}

/** A text that grows with what is written, with the count from the last fifth on: before that it only disturbs. */
export function TextArea({ value, onChange, max, rows = 4, ...field }: TextAreaProps) {
  const near = value.length > max * 0.8;
  const over = value.length > max;
  const error =
    field.error ?? (over ? `${max.toLocaleString()}字までです。${value.length - max}字減らしてください。` : undefined);
  return (
    <Field {...field} error={error}>
      {(control) => (
        <>
          <textarea
            {...control}
            rows={rows}
            style={{ minHeight: `${rows * 1.7 + 1.375}rem` }}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            className={`${BOX} field-sizing-content max-h-[60vh] resize-y`}
          />
          {near && !over && (
            <p className="text-right text-dns-14N-130 text-solid-gray-700">
              {value.length.toLocaleString()} / {max.toLocaleString()}字
            </p>
          )}
        </>
      )}
    </Field>
  );
}
