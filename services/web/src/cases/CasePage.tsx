import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { withdrawn } from "../api/refusal.ts";
import type { SupportCase } from "../api/types.ts";
import { useDesks } from "../desks/use-desks.ts";
import { Failed } from "../parts/Failed.tsx";
import { Loading } from "../parts/Loading.tsx";
import { CaseHead } from "./CaseHead.tsx";
import { CaseInformation } from "./CaseInformation.tsx";
import { CaseReferrals } from "./CaseReferrals.tsx";
import { Consents } from "./consent/Consents.tsx";
import { useCase } from "./use-case.ts";

const ConsentDialog = lazy(() => import("./consent/ConsentDialog.tsx").then((it) => ({ default: it.ConsentDialog })));
const route = getRouteApi("/signed-in/cases/$caseId");

/** One person's case: who, what is known, who may know it, and where they were referred. */
export function CasePage() {
  const { caseId } = route.useParams();
  const { data, error, refetch } = useCase(caseId);
  if (withdrawn(error)) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading rows={6} />;
  return <Case supportCase={data} />;
}

function Case({ supportCase }: { supportCase: SupportCase }) {
  const { consent, desk } = route.useSearch();
  const navigate = useNavigate();
  const { desks } = useDesks();
  const show = (open: boolean) =>
    void navigate({
      to: "/cases/$caseId",
      params: { caseId: supportCase.id },
      search: open ? { consent: true } : {},
      replace: !open,
      resetScroll: false,
    });
  return (
    <>
      <CaseHead supportCase={supportCase} />
      <div className="grid items-start gap-6 @5xl:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="grid gap-6">
          <CaseInformation supportCase={supportCase} />
          <CaseReferrals caseId={supportCase.id} />
        </div>
        <Consents supportCase={supportCase} onRecord={() => show(true)} />
      </div>
      {consent && desks && supportCase.actions.includes("giveConsent") && (
        <Suspense>
          <ConsentDialog supportCase={supportCase} desks={desks} deskId={desk} onClose={() => show(false)} />
        </Suspense>
      )}
    </>
  );
}
