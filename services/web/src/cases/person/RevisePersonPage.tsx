import { getRouteApi, Navigate, useNavigate } from "@tanstack/react-router";
import { withdrawn } from "../../api/refusal.ts";
import { Failed } from "../../parts/Failed.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { useCase } from "../use-case.ts";
import { RevisePerson } from "./RevisePerson.tsx";
import { useResident } from "./use-resident.ts";

const route = getRouteApi("/signed-in/cases/$caseId/person");

/** 本人の情報を直す: only the desk that registered the person comes this far. */
export function RevisePersonPage() {
  const { caseId } = route.useParams();
  const navigate = useNavigate();
  const supportCase = useCase(caseId);
  const resident = useResident(supportCase.data?.residentId ?? undefined);
  const error = supportCase.error ?? resident.error;
  const retry = () => {
    void supportCase.refetch();
    if (supportCase.data?.residentId) void resident.refetch();
  };
  if (withdrawn(error) || (error && !resident.data)) return <Failed error={error} onRetry={retry} />;
  if (supportCase.data?.residentId === null) return <Navigate to="/cases/$caseId" params={{ caseId }} replace />;
  if (!supportCase.data || !resident.data) return <Loading page rows={6} />;
  return (
    <RevisePerson
      key={resident.data.id}
      resident={resident.data}
      supportCase={supportCase.data}
      onLatest={async () => (await resident.refetch()).data}
      onDone={() => navigate({ to: "/cases/$caseId", params: { caseId }, replace: true })}
    />
  );
}
