import { Suspense } from "react";
import { fetched } from "../api/fetched.ts";
import type { Desk, SupportCase } from "../api/types.ts";
import { Loading } from "../parts/Loading.tsx";
import { HandedOver } from "./handed-over/HandedOver.tsx";
import { CaseInformation } from "./information/CaseInformation.tsx";
import { LeadTerms } from "./lead/LeadTerms.tsx";
import type { CaseTab } from "./tabs.ts";
import { Timeline } from "./timeline/Timeline.tsx";

const Household = fetched(() => import("./household/Household.tsx"), "Household");
const ConsentTab = fetched(() => import("./consent/ConsentTab.tsx"), "ConsentTab");
const CaseReferrals = fetched(() => import("./CaseReferrals.tsx"), "CaseReferrals");

interface TabBodyProps {
  tab: CaseTab;
  supportCase: SupportCase;
  desks: readonly Desk[] | undefined;
  onRecordConsent: () => void;
}

/** What stands below the tabs of a case. The first one comes with the page, the others when they are opened. */
export function TabBody({ tab, supportCase, desks, onRecordConsent }: TabBodyProps) {
  if (tab !== "timeline") {
    return (
      <Suspense fallback={<Loading rows={4} />}>
        {tab === "household" && <Household supportCase={supportCase} />}
        {tab === "referrals" && <CaseReferrals caseId={supportCase.id} />}
        {tab === "consent" && <ConsentTab {...{ supportCase, desks }} onRecord={onRecordConsent} />}
      </Suspense>
    );
  }
  return (
    <div className="grid grid-cols-1 items-start gap-6 @5xl:grid-cols-[minmax(0,1fr)_24rem]">
      <Timeline supportCase={supportCase} />
      <div className="grid gap-6">
        <CaseInformation supportCase={supportCase} />
        <HandedOver caseId={supportCase.id} />
        <LeadTerms supportCase={supportCase} />
      </div>
    </div>
  );
}
