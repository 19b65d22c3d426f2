import { leadCauses } from "@tsunagi/contracts/codes";
import { Suspense, useState } from "react";
import { fetched } from "../../api/fetched.ts";
import type { SupportCase } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { dayOf } from "../../words/when.ts";

const ReassignCase = fetched(() => import("./ReassignCase.tsx"), "ReassignCase");

/** 主担当の移り変わり: who has led the case from when until when. Shown to the desk that leads it. */
export function LeadTerms({ supportCase }: { supportCase: SupportCase }) {
  const { leadTerms, actions } = supportCase;
  const [reassigning, setReassigning] = useState(false);
  if (leadTerms.length === 0) return null;
  return (
    <Panel title="主担当の移り変わり">
      <ol className="grid divide-y divide-solid-gray-300">
        {leadTerms.map(({ id, desk, worker, from, until, cause }) => (
          <li key={id} className="grid gap-1 py-3 text-std-16N-170 first:pt-0 last:pb-0">
            <p className="text-solid-gray-900">
              {desk.name} <b className="font-700">{worker.name}</b>
            </p>
            <p className="text-solid-gray-700">
              <time dateTime={from}>{dayOf(from)}</time>〜
              {until ? <time dateTime={until}>{dayOf(until)}</time> : "いま"}（{leadCauses[cause]}）
            </p>
          </li>
        ))}
      </ol>
      {actions.includes("reassign") && (
        <Button onClick={() => setReassigning(true)} className="mt-4">
          主担当者を替える
        </Button>
      )}
      {reassigning && (
        <Suspense>
          <ReassignCase supportCase={supportCase} onClose={() => setReassigning(false)} />
        </Suspense>
      )}
    </Panel>
  );
}
