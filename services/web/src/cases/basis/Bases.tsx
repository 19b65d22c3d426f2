import { Suspense, useState } from "react";
import { fetched } from "../../api/fetched.ts";
import type { Basis, Desk, SupportCase } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Unfetched } from "../../parts/Unfetched.tsx";
import { BasisCard } from "./BasisCard.tsx";
import { type BasisDeed, useBases } from "./use-bases.ts";

const RequestBasis = fetched(() => import("./RequestBasis.tsx"), "RequestBasis");
const DecideBasis = fetched(() => import("./DecideBasis.tsx"), "DecideBasis");

/** 同意によらない提供の根拠 of this case: asked for, approved, ended. */
export function Bases({ supportCase, desks }: { supportCase: SupportCase; desks: readonly Desk[] | undefined }) {
  const { data, error, isPending, refetch } = useBases(supportCase.id);
  const [requesting, setRequesting] = useState(false);
  const [deciding, setDeciding] = useState<{ basis: Basis; deed: BasisDeed }>();
  return (
    <Panel
      title="同意によらない提供の根拠"
      aside={data && <p className="text-std-16N-170 text-solid-gray-700">{data.items.length}件</p>}
    >
      <div className="grid gap-5">
        {supportCase.actions.includes("requestBasis") && (
          <Button onClick={() => setRequesting(true)} className="justify-self-start">
            根拠を立てる
          </Button>
        )}
        <Unfetched error={error} stale={Boolean(data)} onRetry={() => void refetch()} />
        {isPending && <Loading rows={1} />}
        {data?.items.length === 0 && (
          <p className="text-std-16N-170 text-solid-gray-700">ありません。まず本人の同意を得られないかを考えます。</p>
        )}
        {data?.items.map((basis) => (
          <BasisCard key={basis.id} basis={basis} onDecide={(deed) => setDeciding({ basis, deed })} />
        ))}
      </div>
      <Suspense>
        {requesting && desks && (
          <RequestBasis supportCase={supportCase} desks={desks} onClose={() => setRequesting(false)} />
        )}
        {deciding && <DecideBasis {...deciding} onClose={() => setDeciding(undefined)} />}
      </Suspense>
    </Panel>
  );
}
