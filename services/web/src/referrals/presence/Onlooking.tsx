import eyeIcon from "@material-symbols/svg-400/outlined/visibility.svg?raw";
import type { Referral } from "../../api/types.ts";
import { Icon } from "../../parts/Icon.tsx";
import { usePresence } from "./use-presence.ts";

/** いま見ている人: so that two do not do the same thing unawares. It keeps its line: nothing moves when somebody comes. */
export function Onlooking({ referral, wanted }: { referral: Referral; wanted: boolean }) {
  const people = usePresence(referral, wanted);
  return (
    <div
      role="status"
      className="-mt-5 -mb-4 flex min-h-8 flex-wrap items-center gap-x-3 gap-y-2 text-std-16N-170 print:hidden"
    >
      {people.length > 0 && (
        <>
          <span className="inline-flex items-center gap-1 text-solid-gray-700">
            <Icon svg={eyeIcon} className="size-5" />
            いま見ている人：
          </span>
          {people.map(({ staff, desk }) => (
            <span
              key={staff.id}
              className="inline-flex min-h-8 animate-appear items-center rounded-full border border-solid-gray-420 bg-solid-gray-50 px-3 text-solid-gray-900"
            >
              {staff.name}（{desk.name}）
            </span>
          ))}
        </>
      )}
    </div>
  );
}
