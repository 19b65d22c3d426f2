import { useStaff } from "../../../desks/use-staff.ts";
import type { FieldProps } from "../../../parts/form/Field.tsx";
import { Select } from "../../../parts/form/Select.tsx";
import { Loading } from "../../../parts/Loading.tsx";
import { Unfetched } from "../../../parts/Unfetched.tsx";

interface StaffSelectProps extends FieldProps {
  deskId: string;
  /** Those of the desk whom one knows already, because they sit here. */
  known?: readonly { id: string; name: string }[];
  value: string;
  onChange: (staffId: string) => void;
  /** What stands for nobody; without it somebody has to be chosen. */
  nobody?: string;
}

const NOBODY = "nobody";

/** Somebody of a desk. */
export function StaffSelect({ deskId, known = [], value, onChange, nobody, ...frame }: StaffSelectProps) {
  const staff = useStaff(deskId);
  if (!staff.data)
    return staff.error ? <Unfetched error={staff.error} onRetry={() => void staff.refetch()} /> : <Loading rows={1} />;
  const people = Object.fromEntries([...known, ...staff.data.items].map(({ id, name }) => [id, name]));
  if (!nobody && Object.keys(people).length === 0)
    return <p className="text-std-16N-170 text-solid-gray-900">この窓口の職員は、自分の窓口からは選べません。</p>;
  return (
    <Select
      {...frame}
      options={nobody ? { [NOBODY]: nobody, ...people } : people}
      value={value || (nobody ? NOBODY : undefined)}
      onChange={(next) => onChange(next === NOBODY ? "" : next)}
    />
  );
}
