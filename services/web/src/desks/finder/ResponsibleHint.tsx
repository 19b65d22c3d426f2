import { Link } from "@tanstack/react-router";
import type { Identity } from "../../api/types.ts";
import { useNeighbourhoods } from "./use-neighbourhoods.ts";
import { useResponsible } from "./use-responsible.ts";

type Place = Pick<Identity, "addressWithheld" | "neighbourhood">;

/**
 * この住所の担当. What derives from an address hides with it (docs/RULINGS.md 15): of a withheld one nothing is shown and
 * nothing is asked, not even by the desk that reads the address itself.
 */
export function ResponsibleHint({ identity }: { identity: Place | null | undefined }) {
  const name = identity && !identity.addressWithheld ? identity.neighbourhood : null;
  const { all } = useNeighbourhoods(name !== null);
  const { data } = useResponsible(name === null ? undefined : all?.find((one) => one.name === name)?.id);
  if (name === null || !data?.station) return null;
  const { acting, station, sphere } = data;
  const at = [sphere?.name, station.name].filter(Boolean).join("・");
  return (
    <p className="text-std-16N-170 leading-normal text-solid-gray-900">
      この住所の担当：{acting ? acting.staff.name : "（不在）"}（
      <Link to="/desks/$deskId" params={{ deskId: station.id }} className="link">
        {at}
      </Link>
      ）
    </p>
  );
}
