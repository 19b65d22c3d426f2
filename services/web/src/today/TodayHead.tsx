import type { ReactNode } from "react";
import { useMe } from "../api/me.ts";
import { PageHeader } from "../parts/PageHeader.tsx";
import { useNow } from "../words/use-now.ts";
import { warekiOf } from "../words/when.ts";

/** Which day it is, and at which desk. */
export function TodayHead({ actions }: { actions?: ReactNode }) {
  const { acting } = useMe();
  const now = useNow();
  return (
    <PageHeader
      title="今日"
      above={<p className="text-std-16N-170 text-solid-gray-700">{acting.desk.name}</p>}
      heading={
        <span className="flex flex-wrap items-baseline gap-x-4">
          今日 <span className="text-std-20N-150 text-solid-gray-800">{warekiOf(now)}</span>
        </span>
      }
      actions={actions}
    />
  );
}
