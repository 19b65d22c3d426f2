import { useNavigate } from "@tanstack/react-router";
import { type ReferralStatus, referralStatuses } from "@tsunagi/contracts/codes";
import { Select } from "../parts/form/Select.tsx";
import { atBox, type BoxSearch } from "./box-search.ts";
import { type Box, statusesIn } from "./boxes.ts";

/** Narrows a box to one state, in the address. */
export function StatusFilter({ box, search }: { box: Box; search: BoxSearch }) {
  const navigate = useNavigate();
  const codes = statusesIn[box];
  if (codes.length === 0) return null;
  const options: Record<string, string> = { all: "すべて" };
  for (const code of codes) options[code] = referralStatuses[code];
  return (
    <Select
      label="状態でしぼる"
      unmarked
      inline
      options={options}
      value={(search.status ?? "all") as string}
      onChange={(next) =>
        void navigate({
          to: "/referrals",
          search: { ...atBox(box, search), ...(next !== "all" && { status: next as ReferralStatus }) },
          resetScroll: false,
        })
      }
    />
  );
}
