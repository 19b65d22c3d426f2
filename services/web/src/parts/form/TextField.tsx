import type { InputHTMLAttributes } from "react";
import { BOX, Field, type FieldProps } from "./Field.tsx";

interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  /** How wide the answer is: a box as long as its content tells what belongs into it. */
  width?: string;
  input?: Pick<
    InputHTMLAttributes<HTMLInputElement>,
    "type" | "autoComplete" | "inputMode" | "maxLength" | "name" | "autoFocus"
  >;
}

export function TextField({ value, onChange, width = "", input, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          type="text"
          {...control}
          {...input}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className={`${BOX} min-h-12 ${width} ${field.isPrivate ? "private" : ""}`}
        />
      )}
    </Field>
  );
}
