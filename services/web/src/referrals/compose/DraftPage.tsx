import { getRouteApi, Navigate } from "@tanstack/react-router";
import { Failed } from "../../parts/Failed.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { useReferral } from "../use-referral.ts";
import { ComposeFor } from "./ComposeFor.tsx";

const route = getRouteApi("/signed-in/referrals/$referralId/draft");

/** S5 over a draft that is already kept. */
export function DraftPage() {
  const { referralId } = route.useParams();
  const { data: referral, error, refetch } = useReferral(referralId);
  if (!referral) {
    return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading page rows={6} />;
  }
  // Sent meanwhile, here or by a colleague: there is nothing to write any more.
  if (!referral.caseId || !referral.actions.includes("revise")) {
    return <Navigate to="/referrals/$referralId" params={{ referralId }} replace state={(old) => old} />;
  }
  return <ComposeFor key={referral.id} caseId={referral.caseId} referral={referral} previous={undefined} />;
}
