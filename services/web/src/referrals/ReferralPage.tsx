import { getRouteApi } from "@tanstack/react-router";
import { Suspense } from "react";
import { fetched } from "../api/fetched.ts";
import { useMe } from "../api/me.ts";
import { withdrawn } from "../api/refusal.ts";
import type { Referral } from "../api/types.ts";
import { CareNotes } from "../cases/person/CareNotes.tsx";
import { Failed } from "../parts/Failed.tsx";
import { Loading } from "../parts/Loading.tsx";
import { Unfetched } from "../parts/Unfetched.tsx";
import { NextMove } from "./NextMove.tsx";
import { Onlooking } from "./presence/Onlooking.tsx";
import { ReferralBody } from "./ReferralBody.tsx";
import { ReferralHead } from "./ReferralHead.tsx";
import { ReferralSteps } from "./ReferralSteps.tsx";
import { SentBanner } from "./SentBanner.tsx";
import { useSheet } from "./sheet/use-sheet.ts";
import { useOpenReferral } from "./use-open-referral.ts";
import { useReadNotices } from "./use-read-notices.ts";
import { useReferral } from "./use-referral.ts";

const ClosedBody = fetched(() => import("./ClosedBody.tsx"), "ClosedBody");
const StateCards = fetched(() => import("./state/StateCards.tsx"), "StateCards");
const route = getRouteApi("/signed-in/referrals/$referralId");

/** S7. On paper it is the sheet, not the screen. */
export function ReferralPage() {
  const { referralId } = route.useParams();
  const deskId = useMe().acting.desk.id;
  const { data: referral, error, refetch } = useReferral(referralId);
  const opening = useOpenReferral(referral);
  useReadNotices(referral?.id);
  const Sheet = useSheet();
  const again = () => void refetch();
  if (withdrawn(error)) return <Failed error={error} onRetry={again} />;
  if (!referral) return error ? <Failed error={error} onRetry={again} /> : <Loading page rows={6} />;
  const isOpening = referral.actions.includes("open") && !opening.error;
  return (
    <>
      <div className={Sheet && referral.request !== null ? "print:hidden" : ""}>
        <ReferralHead referral={referral} />
        <div className="grid gap-6">
          <Onlooking referral={referral} wanted={referral.request !== null && referral.sentAt !== null} />
          <SentBanner referral={referral} onLatest={again} />
          <Unfetched error={error ?? opening.error} stale onRetry={again} />
          <CareNotes identity={identityIn(referral)} />
          <NextMove referral={referral} onLatest={again} />
          {hasState(referral) && (
            <Suspense fallback={<Loading rows={1} />}>
              <StateCards referral={referral} deskId={deskId} />
            </Suspense>
          )}
          <ReferralSteps referral={referral} />
          {referral.request !== null && <ReferralBody referral={referral} onLatest={again} />}
          {/* An envelope that this desk is just opening: nothing of it is shown until that is on record. */}
          {referral.request === null && (
            <Suspense fallback={<Loading rows={6} />}>
              {isOpening ? <Loading rows={6} /> : <ClosedBody referral={referral} />}
            </Suspense>
          )}
        </div>
      </div>
      {Sheet && referral.request !== null && <Sheet referral={referral} />}
    </>
  );
}

const RESTING: readonly string[] = ["inquiring", "sent_back", "reported", "declined"];
const hasState = ({ hold, status }: Referral): boolean => hold !== null || RESTING.includes(status);

const identityIn = ({ disclosures }: Referral) =>
  disclosures.find(({ category }) => category === "identity_contact")?.identity;
