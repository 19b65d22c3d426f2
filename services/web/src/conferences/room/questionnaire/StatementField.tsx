import { type Agreement, agreements } from "@tsunagi/contracts/codes";
import { useId } from "react";
import { Group } from "../../../parts/form/Group.tsx";

interface StatementFieldProps {
  words: string;
  value: Agreement | undefined;
  onChange: (value: Agreement) => void;
  error: string | undefined;
}

/** One statement with its five steps in a line, as on the paper. */
export function StatementField({ words, value, onChange, error }: StatementFieldProps) {
  const name = useId();
  return (
    <Group label={words} required error={error}>
      <div className="grid grid-cols-5 gap-1 @lg:gap-2">
        {(Object.entries(agreements) as [Agreement, string][]).map(([code, step]) => (
          <label
            key={code}
            className="relative grid min-h-16 content-start justify-items-center gap-1 rounded-8 border border-solid-gray-420 bg-white px-1 py-2 text-center text-dns-14N-130 text-solid-gray-900 hover:border-black has-checked:border-blue-900 has-checked:bg-blue-50 has-checked:font-700 has-focus-visible:outline-4 has-focus-visible:outline-black"
          >
            <input
              type="radio"
              name={name}
              value={code}
              checked={value === code}
              onChange={() => onChange(code)}
              className="peer absolute inset-0 opacity-0"
            />
            <span
              aria-hidden="true"
              className="size-5 rounded-full border-2 border-solid-gray-600 bg-white peer-checked:border-[0.375rem] peer-checked:border-blue-900"
            />
            {step}
          </label>
        ))}
      </div>
    </Group>
  );
}
