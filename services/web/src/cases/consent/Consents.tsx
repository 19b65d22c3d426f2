import { categories, consentMethods } from "@tsunagi/contracts/codes";
import type { Consent, SupportCase } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Facts } from "../../parts/Facts.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { dayOf } from "../../words/when.ts";

/** What the person agreed to: which desks may be given which information, for what, until when. */
export function Consents({ supportCase, onRecord }: { supportCase: SupportCase; onRecord: () => void }) {
  const { consents, actions } = supportCase;
  return (
    <Panel title="本人の同意" aside={<p className="text-std-16N-170 text-solid-gray-700">{consents.length}件</p>}>
      <div className="grid gap-5">
        {actions.includes("giveConsent") && <Button onClick={onRecord}>同意を記録する</Button>}
        {consents.length === 0 && (
          <p className="text-std-16N-170 text-solid-gray-700">
            まだ同意の記録がありません。つなぐ前に、本人の同意を記録してください。
          </p>
        )}
        {consents.map((consent) => (
          <ConsentCard key={consent.id} consent={consent} />
        ))}
      </div>
    </Panel>
  );
}

function ConsentCard({ consent }: { consent: Consent }) {
  const { method, purpose, recipients, from, until, recordedBy } = consent;
  const ended = until !== null && new Date(until) <= new Date();
  const all = consent.categories.length === Object.keys(categories).length;
  return (
    <article className="grid gap-3 border-t border-solid-gray-300 pt-4">
      <h3 className="text-std-16B-170 text-solid-gray-900">
        {consentMethods[method]}の同意（{dayOf(from)}）{ended && <span className="text-red-1000"> 期限切れ</span>}
      </h3>
      <Facts
        rows={[
          ["渡してよい窓口", recipients.map(({ name }) => name).join("\n")],
          ["渡してよい情報", all ? "6項目すべて" : consent.categories.map((one) => categories[one]).join("、")],
          ["利用目的", purpose],
          ["期限", until ? `${dayOf(until)}まで` : "支援が終わるまで"],
          ["記録した人", recordedBy.name],
        ]}
      />
    </article>
  );
}
