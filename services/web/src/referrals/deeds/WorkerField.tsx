import { useMe } from "../../api/me.ts";
import { useStaff } from "../../desks/use-staff.ts";
import type { FieldProps } from "../../parts/form/Field.tsx";
import { RadioGroup } from "../../parts/form/RadioGroup.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Unfetched } from "../../parts/Unfetched.tsx";

/** Somebody of my own desk. */
export function WorkerField({
  value,
  onChange,
  ...frame
}: FieldProps & { value: string; onChange: (id: string) => void }) {
  const me = useMe();
  const staff = useStaff(me.acting.desk.id);
  const people = staff.data?.items ?? [];
  return (
    <>
      <Unfetched error={staff.error} onRetry={() => void staff.refetch()} />
      {staff.isPending && <Loading rows={2} />}
      {people.length > 0 && (
        <RadioGroup
          {...frame}
          options={Object.fromEntries(people.map(({ id, name }) => [id, name]))}
          value={value}
          onChange={onChange}
          columns="max-h-72 overflow-y-auto p-1 sm:grid-cols-2"
          note={(id) => (id === me.staff.id ? "（あなた）" : "")}
        />
      )}
    </>
  );
}
