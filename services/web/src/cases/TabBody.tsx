import type { Desk, SupportCase } from "../api/types.ts";
import { Audience } from "./audience/Audience.tsx";
import { Bases } from "./basis/Bases.tsx";
import { CaseReferrals } from "./CaseReferrals.tsx";
import { Consents } from "./consent/Consents.tsx";
import { Household } from "./household/Household.tsx";
import { CaseInformation } from "./information/CaseInformation.tsx";
import { LeadTerms } from "./lead/LeadTerms.tsx";
import type { CaseTab } from "./tabs.ts";
import { Timeline } from "./timeline/Timeline.tsx";

interface TabBodyProps {
  tab: CaseTab;
  supportCase: SupportCase;
  desks: readonly Desk[] | undefined;
  onRecordConsent: () => void;
}

/** What stands below the tabs of a case. */
export function TabBody({ tab, supportCase, desks, onRecordConsent }: TabBodyProps) {
  if (tab === "household") return <Household supportCase={supportCase} />;
  if (tab === "referrals") return <CaseReferrals caseId={supportCase.id} />;
  if (tab === "consent") {
    return (
      <div className="grid grid-cols-1 gap-6">
        <Audience supportCase={supportCase} />
        <div className="grid grid-cols-1 items-start gap-6 @5xl:grid-cols-2">
          <Consents supportCase={supportCase} onRecord={onRecordConsent} />
          <Bases supportCase={supportCase} desks={desks} />
        </div>
      </div>
    );
  }
  return (
    <div className="grid grid-cols-1 items-start gap-6 @5xl:grid-cols-[minmax(0,1fr)_24rem]">
      <Timeline supportCase={supportCase} />
      <div className="grid gap-6">
        <CaseInformation supportCase={supportCase} />
        <LeadTerms supportCase={supportCase} />
      </div>
    </div>
  );
}
