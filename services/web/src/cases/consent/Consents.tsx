import { Suspense, useState } from "react";
import { fetched } from "../../api/fetched.ts";
import type { Consent, SupportCase } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { ConsentCard } from "./ConsentCard.tsx";

const WithdrawDialog = fetched(() => import("./WithdrawDialog.tsx"), "WithdrawDialog");

/** What the person agreed to: which desks may be given which information, for what, until when. */
export function Consents({ supportCase, onRecord }: { supportCase: SupportCase; onRecord: () => void }) {
  const [withdrawing, setWithdrawing] = useState<Consent>();
  const { consents, actions } = supportCase;
  return (
    <Panel title="本人の同意" aside={<p className="text-std-16N-170 text-solid-gray-700">{consents.length}件</p>}>
      <div className="grid gap-5">
        {actions.includes("giveConsent") && (
          <Button onClick={onRecord} className="justify-self-start">
            同意を記録する
          </Button>
        )}
        {consents.length === 0 && (
          <p className="text-std-16N-170 text-solid-gray-700">
            まだ同意の記録がありません。つなぐ前に、本人の同意を記録してください。
          </p>
        )}
        {consents.map((consent) => (
          <ConsentCard key={consent.id} consent={consent} onWithdraw={() => setWithdrawing(consent)} />
        ))}
      </div>
      {withdrawing && (
        <Suspense>
          <WithdrawDialog caseId={supportCase.id} consent={withdrawing} onClose={() => setWithdrawing(undefined)} />
        </Suspense>
      )}
    </Panel>
  );
}
