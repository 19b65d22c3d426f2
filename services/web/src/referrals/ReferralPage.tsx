import { getRouteApi } from "@tanstack/react-router";
import { withdrawn } from "../api/refusal.ts";
import type { Referral } from "../api/types.ts";
import { CareNotes } from "../cases/person/CareNotes.tsx";
import { Failed } from "../parts/Failed.tsx";
import { Loading } from "../parts/Loading.tsx";
import { Unfetched } from "../parts/Unfetched.tsx";
import { NextMove } from "./NextMove.tsx";
import { ReferralBody } from "./ReferralBody.tsx";
import { ReferralHead } from "./ReferralHead.tsx";
import { ReferralSteps } from "./ReferralSteps.tsx";
import { SentBanner } from "./SentBanner.tsx";
import { useOpenReferral } from "./use-open-referral.ts";
import { useReadNotices } from "./use-read-notices.ts";
import { useReferral } from "./use-referral.ts";

const route = getRouteApi("/signed-in/referrals/$referralId");

/** S7. */
export function ReferralPage() {
  const { referralId } = route.useParams();
  const { data: referral, error, refetch } = useReferral(referralId);
  const opening = useOpenReferral(referral);
  useReadNotices(referral?.id);
  if (withdrawn(error)) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!referral) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading page rows={6} />;
  return (
    <>
      <ReferralHead referral={referral} />
      <div className="grid gap-6">
        <SentBanner referral={referral} />
        <Unfetched error={error ?? opening.error} stale onRetry={() => void refetch()} />
        <CareNotes identity={identityIn(referral)} />
        <NextMove referral={referral} onLatest={() => void refetch()} />
        <ReferralSteps referral={referral} />
        {isSealed(referral) ? !opening.error && <Loading rows={6} /> : <ReferralBody referral={referral} />}
      </div>
    </>
  );
}

/** An envelope that this desk is just opening: nothing of it is shown until that is on record. */
const isSealed = ({ request }: Referral): boolean => request === null;

const identityIn = ({ disclosures }: Referral) =>
  disclosures.find(({ category }) => category === "identity_contact")?.identity;
