import { Link } from "@tanstack/react-router";
import { referralKinds } from "@tsunagi/contracts/codes";
import { Loading } from "../parts/Loading.tsx";
import { Panel } from "../parts/Panel.tsx";
import { Unfetched } from "../parts/Unfetched.tsx";
import { DueTime } from "../referrals/DueTime.tsx";
import { HoldMark } from "../referrals/HoldMark.tsx";
import { Route } from "../referrals/Route.tsx";
import { RungMark } from "../referrals/RungMark.tsx";
import { StatusChip } from "../referrals/StatusChip.tsx";
import { useReferrals } from "../referrals/use-referrals.ts";

/** The つなぎ of this case that this desk takes part in. */
export function CaseReferrals({ caseId }: { caseId: string }) {
  const { rows, error, isPending, refetch } = useReferrals({ caseId });
  return (
    <Panel
      title="このケースのつなぎ"
      aside={rows && <p className="text-std-16N-170 text-solid-gray-700">{rows.length}件</p>}
    >
      <Unfetched error={error} stale={Boolean(rows)} onRetry={() => void refetch()} />
      {isPending && <Loading rows={2} />}
      {rows?.length === 0 && <p className="text-std-16N-170 text-solid-gray-700">まだありません。</p>}
      <ul className="-mx-3 grid divide-y divide-solid-gray-300">
        {rows?.map((row) => (
          <li key={row.id} className="relative flex flex-wrap items-center gap-x-5 gap-y-2 px-3 py-3 hover:bg-blue-50">
            <StatusChip status={row.status} />
            <div className="min-w-0 flex-1 basis-64">
              <Link
                to="/referrals/$referralId"
                params={{ referralId: row.id }}
                className="stretched link text-std-16N-170"
              >
                {row.number}
              </Link>
              <span className="text-std-16N-170 text-solid-gray-700">・{referralKinds[row.kind]}</span>
              <p className="text-std-16N-170 leading-normal text-solid-gray-900">
                <Route from={row.from.name} to={row.to.name} />
              </p>
            </div>
            <div className="grid gap-1 text-std-16N-170 empty:hidden">
              {row.dueAt && !row.hold && <DueTime dueAt={row.dueAt} />}
              <HoldMark hold={row.hold} />
              <RungMark rung={row.rung} />
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
