import { Link } from "@tanstack/react-router";
import { referralStatuses } from "@tsunagi/contracts/codes";
import { type Box, type BoxStatus, boxStatuses } from "./boxes.ts";

const LOOK =
  "inline-grid min-h-11 place-items-center rounded-full border px-4 text-oln-16N-100 hover:border-black hover:underline";
const ON = "border-blue-900 bg-blue-50 font-700 text-blue-1000";
const OFF = "border-solid-gray-420 text-solid-gray-800";

/** Narrows a box to one state, in the address. */
export function StatusFilter({ box, status }: { box: Box; status: BoxStatus | undefined }) {
  // What has come back is no longer in the other desk's box.
  const choices = [undefined, ...boxStatuses.filter((one) => box === "out" || one !== "returned")];
  return (
    <nav aria-label="状態でしぼる">
      <ul className="flex flex-wrap gap-2">
        {choices.map((one) => (
          <li key={one ?? "all"}>
            <Link
              to="/referrals"
              search={one ? { box, status: one } : { box }}
              aria-current={one === status ? "true" : undefined}
              className={`${LOOK} ${one === status ? ON : OFF}`}
            >
              {one ? referralStatuses[one] : "すべて"}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
