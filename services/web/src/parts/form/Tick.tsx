interface TickProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: string;
}

/** One yes or no, on a row of 44 px. */
export function Tick({ checked, onChange, children }: TickProps) {
  return (
    <label className="flex min-h-12 items-center gap-3 text-std-16N-170 text-solid-gray-900">
      <input
        type="checkbox"
        checked={checked}
        onChange={() => onChange(!checked)}
        className="size-5 shrink-0 accent-key-900"
      />
      {children}
    </label>
  );
}
