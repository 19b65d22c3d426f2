import type { Referral } from "../api/types.ts";
import { Panel } from "../parts/Panel.tsx";
import { OnlookerList } from "../sight/OnlookerList.tsx";
import { DocumentsPanel } from "./attachments/DocumentsPanel.tsx";
import { Disclosures } from "./Disclosures.tsx";
import { Duties } from "./Duties.tsx";
import { History } from "./History.tsx";
import { Request } from "./Request.tsx";
import { Sendings } from "./Sendings.tsx";
import { Siblings } from "./state/Siblings.tsx";
import { Talk } from "./talk/Talk.tsx";

/** What an opened つなぎ says: the request, the copy, the duties, what lies beside it, the history. */
export function ReferralBody({ referral, onLatest }: { referral: Referral; onLatest: () => void }) {
  const { disclosures, steps, confirmed, categories, status, isOutside, to } = referral;
  return (
    <div className="grid items-start gap-6 @5xl:grid-cols-[1fr_22rem]">
      <div className="grid gap-6">
        <Panel title="お願いしたいこと">
          <Request referral={referral} />
        </Panel>
        {referral.sentAt && <Talk referral={referral} onLatest={onLatest} />}
        <Panel
          title={status === "draft" ? "渡す情報" : "渡された情報"}
          aside={<p className="text-std-16N-170 text-solid-gray-700">{categories.length}項目</p>}
        >
          <Disclosures
            disclosures={disclosures.length > 0 ? disclosures : categories.map((category) => ({ category }))}
          />
        </Panel>
        <DocumentsPanel referral={referral} onLatest={onLatest} />
      </div>
      <div className="grid gap-6">
        <Panel title="責任と担当">
          <Duties referral={referral} />
        </Panel>
        <Siblings referral={referral} />
        {confirmed.length > 0 && (
          <Panel title="送るときに確認した見られる人">
            {isOutside && <p className="mb-3 text-std-16N-170">{to.name}には、紙か電話で伝えます。</p>}
            <OnlookerList people={confirmed} />
          </Panel>
        )}
        <Panel title="履歴">
          <History steps={steps} />
        </Panel>
        {referral.sentAt && <Sendings referralId={referral.id} />}
      </div>
    </div>
  );
}
