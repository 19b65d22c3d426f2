import { Suspense, useState } from "react";
import { fetched } from "../../api/fetched.ts";
import { Loading } from "../../parts/Loading.tsx";
import { type Draft, OPTIONAL } from "./draft.ts";

const MoreTexts = fetched(() => import("./MoreTexts.tsx"), "MoreTexts");

export interface MoreFieldsProps {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  wrong: (field: keyof Draft) => string | undefined;
}

/** What helps the other side and is not always there. Open for as long as something stands in it. */
export function MoreFields({ draft, change, wrong }: MoreFieldsProps) {
  const filled = draft.wantedBy !== "" || OPTIONAL.some((field) => draft[field] !== "");
  const [open, setOpen] = useState(filled);
  return (
    <details
      open={open || filled}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="rounded-12 border border-solid-gray-420"
    >
      <summary className="min-h-12 px-4 py-2.5 text-std-17B-170 text-key-900 hover:underline">
        くわしく書く（経緯・本人の希望・返事がほしい日など）
      </summary>
      <div className="grid gap-7 border-t border-solid-gray-300 p-4 sm:p-5">
        <Suspense fallback={<Loading rows={4} />}>
          {(open || filled) && <MoreTexts {...{ draft, change, wrong }} />}
        </Suspense>
      </div>
    </details>
  );
}
