import closedIcon from "@material-symbols/svg-400/outlined/check_circle.svg?raw";
import openIcon from "@material-symbols/svg-400/outlined/folder_open.svg?raw";
import type { CaseItem } from "../api/types.ts";
import { Chip } from "../parts/Chip.tsx";

export function CaseStatusChip({ status }: { status: CaseItem["status"] }) {
  return status === "open" ? (
    <Chip tone="cyan" icon={openIcon}>
      支援中
    </Chip>
  ) : (
    <Chip tone="gray" icon={closedIcon}>
      終結
    </Chip>
  );
}
