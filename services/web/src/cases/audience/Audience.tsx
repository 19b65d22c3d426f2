import type { SupportCase } from "../../api/types.ts";
import { Loading } from "../../parts/Loading.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Unfetched } from "../../parts/Unfetched.tsx";
import { AudienceDesks } from "./AudienceDesks.tsx";
import { AudienceTable } from "./AudienceTable.tsx";
import { useAudience } from "./use-audience.ts";

/** 見られる人: which desk reads what, then each of its people by name, and why. */
export function Audience({ supportCase }: { supportCase: SupportCase }) {
  const { data, error, isPending, refetch } = useAudience(supportCase.id);
  const people = data?.items.reduce((sum, desk) => sum + desk.people.length, 0);
  return (
    <Panel
      title="見られる人"
      aside={
        data && (
          <p className="text-std-16N-170 text-solid-gray-700">
            {data.items.length}窓口・{people}人
          </p>
        )
      }
    >
      <Unfetched error={error} stale={Boolean(data)} onRetry={() => void refetch()} />
      {isPending && <Loading rows={2} />}
      {data && (
        <div className="grid gap-8">
          <AudienceTable desks={data.items} />
          <AudienceDesks desks={data.items} supportCase={supportCase} />
        </div>
      )}
    </Panel>
  );
}
