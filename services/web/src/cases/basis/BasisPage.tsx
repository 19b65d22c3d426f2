import { getRouteApi, Navigate } from "@tanstack/react-router";
import { api } from "../../api/client.ts";
import { Failed } from "../../parts/Failed.tsx";
import { Loading } from "../../parts/Loading.tsx";

const route = getRouteApi("/signed-in/bases/$basisId");

/** A notice names a ground and nothing else; it is read at its case. */
export function BasisPage() {
  const params = { path: route.useParams() };
  const { data, error, refetch } = api.useQuery("get", "/api/bases/{basisId}", { params });
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading page rows={3} />;
  return <Navigate to="/cases/$caseId" params={{ caseId: data.caseId }} search={{ tab: "consent" }} replace />;
}
