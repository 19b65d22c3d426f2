import { getRouteApi } from "@tanstack/react-router";
import { ChooseCase } from "./ChooseCase.tsx";
import { ComposeFor } from "./ComposeFor.tsx";

const route = getRouteApi("/signed-in/referrals/new");

/** S5. A つなぎ begins at a case; without one it asks which. */
export function NewReferralPage() {
  const { case: caseId } = route.useSearch();
  return caseId ? <ComposeFor key={caseId} caseId={caseId} referral={undefined} /> : <ChooseCase />;
}
