import { getRouteApi } from "@tanstack/react-router";
import { Suspense } from "react";
import { fetched } from "../../api/fetched.ts";
import { Failed } from "../../parts/Failed.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { useReferral } from "../use-referral.ts";

const ChooseCase = fetched(() => import("./ChooseCase.tsx"), "ChooseCase");
const ComposeFor = fetched(() => import("./ComposeFor.tsx"), "ComposeFor");

const route = getRouteApi("/signed-in/referrals/new");

/** S5. A つなぎ begins at a case; without one it asks which. */
export function NewReferralPage() {
  const { case: caseId, previous } = route.useSearch();
  return (
    <Suspense fallback={<Loading page rows={6} />}>
      {!caseId && <ChooseCase />}
      {caseId && previous && <ComposeAnew key={previous} caseId={caseId} previousId={previous} />}
      {caseId && !previous && <ComposeFor key={caseId} caseId={caseId} referral={undefined} previous={undefined} />}
    </Suspense>
  );
}

/** つなぎ直し: begins with what the one before said. */
function ComposeAnew({ caseId, previousId }: { caseId: string; previousId: string }) {
  const { data, error, refetch } = useReferral(previousId);
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading page rows={6} />;
  return <ComposeFor caseId={caseId} referral={undefined} previous={data} />;
}
