import { Link } from "@tanstack/react-router";
import type { SupportCase } from "../../api/types.ts";
import { CareNotes } from "../../cases/person/CareNotes.tsx";
import { ResponsibleHint } from "../../desks/finder/ResponsibleHint.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";

/** Which case it begins at, and how its person may not be reached. */
export function ComposerHead({ supportCase }: { supportCase: SupportCase }) {
  return (
    <PageHeader
      title="つなぎを作る"
      above={
        <p className="mb-1 flex flex-wrap items-center gap-x-3 text-std-16N-170 text-solid-gray-700">
          <Link to="/cases/$caseId" params={{ caseId: supportCase.id }} className="link">
            {supportCase.number}
          </Link>
          <span className="private">{supportCase.resident?.name}</span>
        </p>
      }
      below={
        <div className="grid gap-3">
          <CareNotes identity={supportCase.resident} />
          <ResponsibleHint identity={supportCase.resident} />
        </div>
      }
    />
  );
}
