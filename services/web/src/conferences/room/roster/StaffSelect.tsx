import type { FieldProps } from "../../../parts/form/Field.tsx";
import { Select } from "../../../parts/form/Select.tsx";
import { Loading } from "../../../parts/Loading.tsx";
import { Unfetched } from "../../../parts/Unfetched.tsx";

interface Person {
  readonly id: string;
  readonly name: string;
}

interface StaffSelectProps extends FieldProps {
  /** The people of the desk, as far as they are known by now. */
  staff: { data: { items: readonly Person[] } | undefined; error: unknown; refetch: () => unknown };
  /** Those of the desk whom one knows already, because they sit here. */
  known?: readonly Person[];
  value: string;
  onChange: (staffId: string) => void;
  /** What stands for nobody; without it somebody has to be chosen. */
  nobody?: string;
}

const NOBODY = "nobody";

/** Somebody of a desk. */
export function StaffSelect({ staff, known = [], value, onChange, nobody, ...frame }: StaffSelectProps) {
  if (!staff.data)
    return staff.error ? <Unfetched error={staff.error} onRetry={() => void staff.refetch()} /> : <Loading rows={1} />;
  const people = Object.fromEntries([...known, ...staff.data.items].map(({ id, name }) => [id, name]));
  return (
    <Select
      {...frame}
      options={nobody ? { [NOBODY]: nobody, ...people } : people}
      value={value || (nobody ? NOBODY : undefined)}
      onChange={(next) => onChange(next === NOBODY ? "" : next)}
    />
  );
}
