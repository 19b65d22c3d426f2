import { getRouteApi, Link } from "@tanstack/react-router";
import { withdrawn } from "../api/refusal.ts";
import type { Referral } from "../api/types.ts";
import { Facts } from "../parts/Facts.tsx";
import { Failed } from "../parts/Failed.tsx";
import { Loading } from "../parts/Loading.tsx";
import { Panel } from "../parts/Panel.tsx";
import { Steps } from "../parts/Steps.tsx";
import { Unfetched } from "../parts/Unfetched.tsx";
import { Disclosures } from "./Disclosures.tsx";
import { History } from "./History.tsx";
import { NextMove } from "./NextMove.tsx";
import { ReferralHead } from "./ReferralHead.tsx";
import { SentBanner } from "./SentBanner.tsx";
import { stepsOf } from "./steps-of.tsx";
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
  if (!referral) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading rows={6} />;
  return (
    <>
      <ReferralHead referral={referral} />
      <div className="grid gap-6">
        <SentBanner referral={referral} />
        <Unfetched error={error ?? opening.error} stale onRetry={() => void refetch()} />
        <NextMove referral={referral} onLatest={() => void refetch()} />
        <Steps label="つなぎの進み" steps={stepsOf(referral)} />
        {isSealed(referral) ? !opening.error && <Loading rows={6} /> : <Body referral={referral} />}
      </div>
    </>
  );
}

/** An envelope that this desk is just opening: nothing of it is shown until that is on record. */
const isSealed = ({ request }: Referral): boolean => request === null;

function Body({ referral }: { referral: Referral }) {
  const { request, keptRole, from, disclosures, accountable, next, worker, steps } = referral;
  return (
    <div className="grid items-start gap-6 @5xl:grid-cols-[1fr_22rem]">
      <div className="grid gap-6">
        <Panel title="お願いしたいこと">
          <p className="max-w-[44em] text-std-17N-170 whitespace-pre-line text-solid-gray-900">{request}</p>
          {keptRole && (
            <div className="mt-4 border-l-4 border-blue-300 pl-4">
              <h3 className="text-std-16B-170 text-solid-gray-900">{from.name}が引き続き担う役割</h3>
              <p className="max-w-[44em] text-std-16N-170 whitespace-pre-line">{keptRole}</p>
            </div>
          )}
        </Panel>
        <Panel
          title={referral.status === "draft" ? "渡す情報" : "渡された情報"}
          aside={<p className="text-std-16N-170 text-solid-gray-700">{referral.categories.length}項目</p>}
        >
          <Disclosures
            disclosures={disclosures.length > 0 ? disclosures : referral.categories.map((category) => ({ category }))}
          />
        </Panel>
      </div>
      <div className="grid gap-6">
        <Panel title="責任と担当">
          <Facts
            rows={[
              ["責任を持つ窓口", accountable?.name ?? "まだ送っていません"],
              next && ["次に動く人", `${next.desk.name}\n${next.staff.name}`],
              worker && ["受けた担当者", worker.name],
              referral.actions.includes("getCase") && ["ケース", <CaseLink key="case" caseId={referral.caseId} />],
            ]}
          />
        </Panel>
        <Panel title="履歴">
          <History steps={steps} />
        </Panel>
      </div>
    </div>
  );
}

function CaseLink({ caseId }: { caseId: string }) {
  return (
    <Link to="/cases/$caseId" params={{ caseId }} className="link">
      ケースを開く
    </Link>
  );
}
