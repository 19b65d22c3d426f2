import { type ReactNode, useId } from "react";
import { ErrorText, RequirementBadge, SupportText } from "./FieldNotes.tsx";

/** What every field takes. */
export interface FieldProps {
  label: string;
  required?: boolean;
  /** A box that is not part of a form, such as a search, is neither 必須 nor 任意. */
  unmarked?: boolean;
  /** The label stands before the control, where there is room for both. */
  inline?: boolean;
  support?: ReactNode;
  error?: string | undefined;
  /** Holds a name, an address, a telephone number: 「名前を隠す」 blurs the box until somebody types in it. */
  isPrivate?: boolean;
}

/** What the control inside must carry, so that label, support and error are read with it. */
export interface ControlProps {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
  "aria-required": true | undefined;
}

/** The frame of one field: label, requirement, support, the control, and what is wrong with it. */
export function Field(props: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const { label, required = false, unmarked, inline, support, error, children } = props;
  const id = useId();
  const supportId = `${id}-support`;
  const errorId = `${id}-error`;
  const described = [support && supportId, error && errorId].filter(Boolean).join(" ");
  return (
    <div
      className={inline ? "flex flex-wrap items-center gap-x-3 gap-y-2" : "grid content-start gap-2"}
      data-invalid={error ? "" : undefined}
    >
      <label htmlFor={id} className="flex flex-wrap items-baseline gap-x-2 text-std-17B-170 text-solid-gray-900">
        {label}
        {!unmarked && <RequirementBadge required={required} />}
      </label>
      {support && <SupportText id={supportId}>{support}</SupportText>}
      {children({
        id,
        "aria-describedby": described || undefined,
        "aria-invalid": error ? true : undefined,
        "aria-required": required || undefined,
      })}
      {error && <ErrorText id={errorId}>{error}</ErrorText>}
    </div>
  );
}

/** The look of every box that one types into. */
export const BOX =
  "w-full rounded-8 border border-solid-gray-600 bg-white px-4 py-2.5 text-std-16N-170 text-solid-gray-900 " +
  "hover:border-black aria-invalid:border-2 aria-invalid:border-error-2 placeholder:text-solid-gray-600";
