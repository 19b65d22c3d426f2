import { getRouteApi } from "@tanstack/react-router";
import { useMe } from "../api/me.ts";
import { withdrawn } from "../api/refusal.ts";
import type { Referral } from "../api/types.ts";
import { CareNotes } from "../cases/person/CareNotes.tsx";
import { Failed } from "../parts/Failed.tsx";
import { Loading } from "../parts/Loading.tsx";
import { usePrinting } from "../parts/paper/use-printing.ts";
import { Unfetched } from "../parts/Unfetched.tsx";
import { ClosedBody } from "./ClosedBody.tsx";
import { NextMove } from "./NextMove.tsx";
import { Onlooking } from "./presence/Onlooking.tsx";
import { ReferralBody } from "./ReferralBody.tsx";
import { ReferralHead } from "./ReferralHead.tsx";
import { ReferralSteps } from "./ReferralSteps.tsx";
import { SentBanner } from "./SentBanner.tsx";
import { ReferralSheet } from "./sheet/ReferralSheet.tsx";
import { StateCards } from "./state/StateCards.tsx";
import { useOpenReferral } from "./use-open-referral.ts";
import { useReadNotices } from "./use-read-notices.ts";
import { useReferral } from "./use-referral.ts";

const route = getRouteApi("/signed-in/referrals/$referralId");

/** S7. On paper it is the sheet, not the screen. */
export function ReferralPage() {
  const { referralId } = route.useParams();
  const deskId = useMe().acting.desk.id;
  const { data: referral, error, refetch } = useReferral(referralId);
  const opening = useOpenReferral(referral);
  useReadNotices(referral?.id);
  const printing = usePrinting();
  const again = () => void refetch();
  if (withdrawn(error)) return <Failed error={error} onRetry={again} />;
  if (!referral) return error ? <Failed error={error} onRetry={again} /> : <Loading page rows={6} />;
  const isOpening = referral.actions.includes("open") && !opening.error;
  return (
    <>
      <div className={referral.request === null ? "" : "print:hidden"}>
        <ReferralHead referral={referral} />
        <div className="grid gap-6">
          <Onlooking referral={referral} wanted={referral.request !== null && referral.sentAt !== null} />
          <SentBanner referral={referral} onLatest={again} />
          <Unfetched error={error ?? opening.error} stale onRetry={again} />
          <CareNotes identity={identityIn(referral)} />
          <NextMove referral={referral} onLatest={again} />
          <StateCards referral={referral} deskId={deskId} />
          <ReferralSteps referral={referral} />
          {referral.request !== null && <ReferralBody referral={referral} onLatest={again} />}
          {/* An envelope that this desk is just opening: nothing of it is shown until that is on record. */}
          {referral.request === null && (isOpening ? <Loading rows={6} /> : <ClosedBody referral={referral} />)}
        </div>
      </div>
      {printing && referral.request !== null && <ReferralSheet referral={referral} />}
    </>
  );
}

const identityIn = ({ disclosures }: Referral) =>
  disclosures.find(({ category }) => category === "identity_contact")?.identity;
