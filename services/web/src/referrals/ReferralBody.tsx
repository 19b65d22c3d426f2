import type { Referral } from "../api/types.ts";
import { Panel } from "../parts/Panel.tsx";
import { OnlookerList } from "../sight/OnlookerList.tsx";
import { Disclosures } from "./Disclosures.tsx";
import { Duties } from "./Duties.tsx";
import { History } from "./History.tsx";

/** What an opened つなぎ says: how the person may not be reached, the request, the copy, the duties, the history. */
export function ReferralBody({ referral }: { referral: Referral }) {
  const { request, keptRole, from, disclosures, steps, confirmed } = referral;
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
          <Duties referral={referral} />
        </Panel>
        {confirmed.length > 0 && (
          <Panel title="送るときに確認した見られる人">
            <OnlookerList people={confirmed} />
          </Panel>
        )}
        <Panel title="履歴">
          <History steps={steps} />
        </Panel>
      </div>
    </div>
  );
}
