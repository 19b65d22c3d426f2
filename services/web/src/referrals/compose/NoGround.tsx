import { Suspense, useState } from "react";
import { fetched } from "../../api/fetched.ts";
import type { Desk, SupportCase } from "../../api/types.ts";
import { reachOf } from "../../cases/basis/basis-form.ts";
import { Banner } from "../../parts/Banner.tsx";
import { Button } from "../../parts/Button.tsx";
import { type Draft, proposedFor } from "./draft.ts";

const ConsentDialog = fetched(() => import("../../cases/consent/ConsentDialog.tsx"), "ConsentDialog");
const RequestBasis = fetched(() => import("../../cases/basis/RequestBasis.tsx"), "RequestBasis");

interface NoGroundProps {
  supportCase: SupportCase;
  draft: Draft;
  desk: Desk;
  desks: readonly Desk[];
  /** What is ticked has to become this, so that the ground covers it. */
  onNarrow: (categories: Draft["categories"]) => void;
}

/** Nothing lets it go yet: the ways out, none of which loses the draft. */
export function NoGround({ supportCase, draft, desk, desks, onNarrow }: NoGroundProps) {
  const [way, setWay] = useState<"consent" | "basis" | "life">();
  const { actions } = supportCase;
  const close = () => setWay(undefined);
  const saves = draft.urgency === "A" && actions.includes("requestBasis");
  const start = { categories: draft.categories, recipientDeskIds: [desk.id] };
  return (
    <>
      <Banner
        kind="warning"
        title="このままでは送れません。渡してよい根拠がありません。"
        actions={
          <>
            {saves && <Button onClick={() => setWay("life")}>生命・身体の保護のため同意なしで送る</Button>}
            {actions.includes("giveConsent") && <Button onClick={() => setWay("consent")}>同意を記録する</Button>}
            {actions.includes("requestBasis") && (
              <Button onClick={() => setWay("basis")}>同意によらない根拠を立てる</Button>
            )}
          </>
        }
      >
        <p>{desk.name}に、印を付けた情報をまとめて渡せる同意も、ほかの根拠もありません。下書きは残っています。</p>
      </Banner>
      {way === "consent" && (
        <Suspense>
          <ConsentDialog
            supportCase={supportCase}
            desks={desks}
            deskId={desk.id}
            onClose={close}
            onGiven={(given) => onNarrow(covered(draft, proposedFor(given, [], desk.id, new Date())))}
          />
        </Suspense>
      )}
      {(way === "basis" || way === "life") && (
        <Suspense>
          <RequestBasis
            supportCase={supportCase}
            desks={desks}
            start={way === "life" ? { ...start, code: "LIFE" } : start}
            onClose={close}
            onRequested={({ code, categories }) =>
              code === "LIFE" && onNarrow(categories.filter((one) => reachOf(code).includes(one)))
            }
          />
        </Suspense>
      )}
    </>
  );
}

/** What was ticked and is covered now; where that is nothing, all that is covered. */
function covered(draft: Draft, proposed: Draft["categories"]): Draft["categories"] {
  const kept = draft.categories.filter((one) => proposed.includes(one));
  return kept.length > 0 ? kept : proposed;
}
