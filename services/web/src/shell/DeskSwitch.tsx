import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { roles } from "@tsunagi/contracts/codes";
import { answer, client } from "../api/client.ts";
import { becomeActing } from "../api/me.ts";
import type { Me } from "../api/types.ts";
import { Refused } from "../parts/Refused.tsx";
import { toast } from "../parts/toast.ts";

/** For which desk one works now. Sight belongs to a desk, so everything fetched before is forgotten. */
export function DeskSwitch({ me, onDone }: { me: Me; onDone: () => void }) {
  const navigate = useNavigate();
  const change = useMutation({
    mutationFn: (membershipId: string) => answer(client.PUT("/api/session/membership", { body: { membershipId } })),
    onSuccess: async (next) => {
      onDone();
      await navigate({ to: "/" });
      becomeActing(next);
      toast(`${next.acting.desk.name}として働いています`);
    },
  });
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 text-std-16N-170 text-solid-gray-700">どの窓口として働くか</legend>
      {me.memberships.map((one) => (
        <label
          key={one.id}
          className="flex min-h-12 items-start gap-3 rounded-8 border border-transparent px-3 py-2 hover:bg-solid-gray-50 has-checked:border-blue-900 has-checked:bg-blue-50"
        >
          <input
            type="radio"
            name="acting"
            checked={one.id === (change.variables ?? me.acting.id)}
            onChange={() => !change.isPending && change.mutate(one.id)}
            className="mt-1 size-5 shrink-0 accent-key-900"
          />
          <span>
            <span className="block text-std-16B-170 leading-normal text-solid-gray-900">{one.desk.name}</span>
            <span className="block text-dns-14N-130 text-solid-gray-700">
              {one.agency.name}・{one.position ?? roles[one.role]}
            </span>
          </span>
        </label>
      ))}
      <Refused error={change.error} />
    </fieldset>
  );
}
