import lockIcon from "@material-symbols/svg-400/outlined/lock.svg?raw";
import { minuteAudiences } from "@tsunagi/contracts/codes";
import type { Minute } from "../../../api/types.ts";
import { Chip } from "../../../parts/Chip.tsx";

/** Who reads the row, where that is not everybody there: a lock, and their names. */
export function AudienceChip({ row: { audience, readers } }: { row: Pick<Minute, "audience" | "readers"> }) {
  if (audience === "roster") return null;
  return (
    <Chip tone={audience === "host" ? "gray" : "orange"} icon={lockIcon}>
      {audience === "host" ? minuteAudiences.host : `${readers.map(({ name }) => name).join("・")}のみ`}
    </Chip>
  );
}
