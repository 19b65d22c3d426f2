import { getRouteApi } from "@tanstack/react-router";
import { Failed } from "../../parts/Failed.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { useReferral } from "../use-referral.ts";
import { ChooseCase } from "./ChooseCase.tsx";
import { ComposeFor } from "./ComposeFor.tsx";

const route = getRouteApi("/signed-in/referrals/new");

/** S5. A つなぎ begins at a case; without one it asks which. */
export function NewReferralPage() {
  const { case: caseId, previous } = route.useSearch();
  if (!caseId) return <ChooseCase />;
  return previous ? (
    <ComposeAnew key={previous} caseId={caseId} previousId={previous} />
  ) : (
    <ComposeFor key={caseId} caseId={caseId} referral={undefined} previous={undefined} />
  );
}

/** つなぎ直し: begins with what the one before said. */
function ComposeAnew({ caseId, previousId }: { caseId: string; previousId: string }) {
  const { data, error, refetch } = useReferral(previousId);
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading page rows={6} />;
  return <ComposeFor caseId={caseId} referral={undefined} previous={data} />;
}
