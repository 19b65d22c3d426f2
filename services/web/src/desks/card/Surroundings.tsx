import { assignmentParts } from "@tsunagi/contracts/codes";
import type { DeskCard } from "../../api/types.ts";
import { Panel } from "../../parts/Panel.tsx";
import { DeskLink } from "./AtTheDoor.tsx";

/** The areas that it answers for, by whom, and the desks of the same building. */
export function Surroundings({ desk: { areas, coordinators, besides } }: { desk: DeskCard }) {
  return (
    <>
      {areas.length > 0 && (
        <Panel title="担当する地区">
          <ul className="grid gap-4">
            {areas.map((area) => (
              <li key={area.id} className="text-std-16N-170 leading-normal">
                <p className="text-std-16B-170 text-solid-gray-900">{area.name}</p>
                {coordinators
                  .filter((one) => one.area.id === area.id)
                  .map(({ staff, part }) => (
                    <p key={`${staff.id} ${part}`}>
                      {staff.name}（{assignmentParts[part]}）
                    </p>
                  ))}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {besides.length > 0 && (
        <Panel title="同じ建物の窓口" className="print:hidden">
          <ul className="grid gap-2 text-std-16N-170 leading-normal">
            {besides.map((other) => (
              <li key={other.id}>
                <DeskLink desk={other} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
