import { getRouteApi, Navigate } from "@tanstack/react-router";
import { api } from "../../api/client.ts";
import { Failed } from "../../parts/Failed.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";

const route = getRouteApi("/signed-in/bases/$basisId");

/** A notice names a ground and nothing else; it is read at its case. */
export function BasisPage() {
  const { basisId } = route.useParams();
  const { data, error, refetch } = api.useQuery("get", "/api/bases", { params: { query: { limit: 100 } } });
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading page rows={3} />;
  const basis = data.items.find(({ id }) => id === basisId);
  if (basis) {
    return <Navigate to="/cases/$caseId" params={{ caseId: basis.caseId }} search={{ tab: "consent" }} replace />;
  }
  return (
    <>
      <PageHeader title="見つかりません" />
      <p className="text-std-16N-170">古い根拠です。ケースの「同意・見られる人」から見てください。</p>
    </>
  );
}
