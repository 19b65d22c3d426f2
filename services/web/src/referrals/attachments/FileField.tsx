import { useState } from "react";
import { BOX, Field, type FieldProps } from "../../parts/form/Field.tsx";
import { fileProblem, sizeWords } from "./files.ts";

interface FileFieldProps extends FieldProps {
  value: File | undefined;
  /** Undefined where the file that was chosen cannot go along. */
  onChange: (file: File | undefined) => void;
}

/** One file, judged as soon as it is chosen: on the browser's own control, which keyboard and tablet know. */
export function FileField({ value, onChange, error, ...field }: FileFieldProps) {
  const [problem, setProblem] = useState<string>();
  const choose = async (file: File | undefined) => {
    onChange(undefined);
    const wrong = file && (await fileProblem(file));
    setProblem(wrong);
    if (file && !wrong) onChange(file);
  };
  return (
    <Field {...field} error={problem ?? error}>
      {(control) => (
        <>
          <input
            type="file"
            {...control}
            accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"
            onChange={(event) => void choose(event.target.files?.[0])}
            className={`${BOX} file:mr-4 file:min-h-9 file:rounded-8 file:border file:border-solid-gray-600 file:bg-white file:px-3 file:text-oln-16B-100 file:text-key-900`}
          />
          <output hidden={Boolean(problem)} className="min-h-6 text-std-16N-170 leading-normal text-solid-gray-900">
            {value && `大きさ ${sizeWords(value.size)}`}
          </output>
        </>
      )}
    </Field>
  );
}
