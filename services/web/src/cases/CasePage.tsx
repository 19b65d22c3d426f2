import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Suspense } from "react";
import { fetched } from "../api/fetched.ts";
import { withdrawn } from "../api/refusal.ts";
import type { SupportCase } from "../api/types.ts";
import { useDesks } from "../desks/use-desks.ts";
import { Failed } from "../parts/Failed.tsx";
import { Loading } from "../parts/Loading.tsx";
import { CaseHead } from "./CaseHead.tsx";
import { CaseTabs } from "./CaseTabs.tsx";
import { TabBody } from "./TabBody.tsx";
import { useCase } from "./use-case.ts";

const ConsentDialog = fetched(() => import("./consent/ConsentDialog.tsx"), "ConsentDialog");
const route = getRouteApi("/signed-in/cases/$caseId");

/** S4: one person's case: what happened, who belongs to it, who may know it, and where it was referred. */
export function CasePage() {
  const { caseId } = route.useParams();
  const { data, error, refetch } = useCase(caseId);
  // A right that has ended must not leave its last answer on the screen.
  if (withdrawn(error)) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading page rows={6} />;
  return <Case supportCase={data} />;
}

function Case({ supportCase }: { supportCase: SupportCase }) {
  const { tab = "timeline", consent, desk } = route.useSearch();
  const navigate = useNavigate();
  const { desks } = useDesks();
  const record = (open: boolean) =>
    void navigate({
      to: "/cases/$caseId",
      params: { caseId: supportCase.id },
      search: open ? { tab: "consent", consent: true } : { tab: "consent" },
      replace: !open,
      resetScroll: false,
    });
  return (
    <>
      <CaseHead supportCase={supportCase} />
      <CaseTabs caseId={supportCase.id} current={tab} />
      <TabBody tab={tab} supportCase={supportCase} desks={desks} onRecordConsent={() => record(true)} />
      {consent && desks && supportCase.actions.includes("giveConsent") && (
        <Suspense>
          <ConsentDialog supportCase={supportCase} desks={desks} deskId={desk} onClose={() => record(false)} />
        </Suspense>
      )}
    </>
  );
}
