import { getRouteApi, Link } from "@tanstack/react-router";
import { withdrawn } from "../api/refusal.ts";
import { Failed } from "../parts/Failed.tsx";
import { Loading } from "../parts/Loading.tsx";
import { PageHeader } from "../parts/PageHeader.tsx";
import { Panel } from "../parts/Panel.tsx";
import { PrintButton } from "../parts/PrintButton.tsx";
import { usePrinting } from "../parts/paper/use-printing.ts";
import { Unfetched } from "../parts/Unfetched.tsx";
import { Route } from "../referrals/Route.tsx";
import { IncidentFacts } from "./IncidentFacts.tsx";
import { IncidentSheet } from "./IncidentSheet.tsx";
import { IncidentState } from "./IncidentState.tsx";
import { IncidentSteps } from "./IncidentSteps.tsx";
import { useIncident } from "./use-incidents.ts";

const route = getRouteApi("/signed-in/incidents/$incidentId");

/** One incident: what happened, and the three deeds in their order. On paper it is the sheet, not the screen. */
export function IncidentPage() {
  const { incidentId } = route.useParams();
  const { data: incident, error, refetch } = useIncident(incidentId);
  const printing = usePrinting();
  const again = () => void refetch();
  if (withdrawn(error)) return <Failed error={error} onRetry={again} />;
  if (!incident) return error ? <Failed error={error} onRetry={again} /> : <Loading page rows={6} />;
  const { referralNumber, status, from, to } = incident;
  return (
    <>
      <div className="print:hidden">
        <PageHeader
          title={`誤送付 ${referralNumber}`}
          above={
            <p className="mb-1 text-std-16N-170 text-solid-gray-700">
              <Link to="/incidents" className="link">
                誤送付
              </Link>
            </p>
          }
          heading={
            <span className="flex flex-wrap items-center gap-x-4 gap-y-2">
              {referralNumber}
              <IncidentState status={status} />
            </span>
          }
          below={
            <p className="mt-2 text-std-18N-160 text-solid-gray-900">
              <Route from={from.name} to={to.name} />
            </p>
          }
          actions={<PrintButton />}
        />
        <div className="grid items-start gap-6 @5xl:grid-cols-[1fr_26rem]">
          <div className="grid gap-6">
            <Unfetched error={error} stale onRetry={again} />
            <IncidentSteps incident={incident} onLatest={again} />
          </div>
          <Panel title="何が起きたか">
            <IncidentFacts incident={incident} />
          </Panel>
        </div>
      </div>
      {printing && <IncidentSheet incident={incident} />}
    </>
  );
}
