import type { AgendaItem } from "../../../api/types.ts";
import type { FieldProps } from "../../../parts/form/Field.tsx";
import { StaffSelect } from "./StaffSelect.tsx";
import { useCandidates } from "./use-candidates.ts";

interface CandidateSelectProps extends FieldProps {
  item: AgendaItem;
  deskId: string;
  value: string;
  onChange: (staffId: string) => void;
}

/** Somebody of a desk who does not sit at this item for it yet. */
export function CandidateSelect({ item, deskId, ...field }: CandidateSelectProps) {
  const { data, error, refetch } = useCandidates(item.id, deskId);
  const seated = new Set(item.inside?.seats.filter(({ desk }) => desk.id === deskId).map(({ staff }) => staff.id));
  const free = data?.items.filter(({ id }) => !seated.has(id));
  if (free?.length === 0)
    return (
      <p role="status" className="text-std-16N-170 text-solid-gray-900">
        {data?.items.length === 0
          ? "この窓口には、出席者に選べる人がいません。"
          : "この窓口の人は、みな出席者に入っています。"}
      </p>
    );
  return <StaffSelect {...field} staff={{ data: free && { items: free }, error, refetch }} />;
}
