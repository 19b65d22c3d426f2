import { type ReactNode, useId } from "react";
import type { FieldProps } from "./Field.tsx";
import { ErrorText, RequirementBadge, SupportText } from "./FieldNotes.tsx";

/** A field of several controls: the same frame as Field, as a fieldset. */
export function Group({
  label,
  required = false,
  unmarked,
  support,
  error,
  children,
}: FieldProps & { children: ReactNode }) {
  const id = useId();
  const described = [support && `${id}-support`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset aria-describedby={described || undefined} data-invalid={error ? "" : undefined} className="min-w-0">
      <legend className="mb-2 flex flex-wrap items-baseline gap-x-2 text-std-17B-170 text-solid-gray-900">
        {label}
        {!unmarked && <RequirementBadge required={required} />}
      </legend>
      <div className="grid gap-2">
        {support && <SupportText id={`${id}-support`}>{support}</SupportText>}
        {children}
        {error && <ErrorText id={`${id}-error`}>{error}</ErrorText>}
      </div>
    </fieldset>
  );
}

/** One choice as a row of at least 44 px. A native control in the key colour: forced colours and zoom come for free. */
export const CHOICE =
  "relative flex min-h-12 items-start gap-3 rounded-8 border border-solid-gray-420 bg-white px-4 py-2.5 text-std-16N-170 " +
  "leading-normal text-solid-gray-900 hover:border-black has-checked:border-blue-900 has-checked:bg-blue-50 " +
  "has-disabled:border-solid-gray-300 has-disabled:bg-solid-gray-50 has-disabled:text-solid-gray-700";

export const MARK = "mt-0.5 size-5 shrink-0 accent-key-900";
