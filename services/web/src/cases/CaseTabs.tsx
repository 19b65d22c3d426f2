import { Link } from "@tanstack/react-router";
import { TAB } from "../parts/tab-look.ts";
import { type CaseTab, caseTabs } from "./tabs.ts";

/** The tabs of a case. Links and not tabs: each has an address of its own. */
export function CaseTabs({ caseId, current }: { caseId: string; current: CaseTab }) {
  return (
    <nav aria-label="ケースの内容" className="mb-6 border-b border-solid-gray-420 print:hidden">
      <ul className="-mb-px flex flex-wrap">
        {(Object.entries(caseTabs) as [CaseTab, string][]).map(([tab, name]) => (
          <li key={tab}>
            <Link
              to="/cases/$caseId"
              params={{ caseId }}
              search={tab === "timeline" ? {} : { tab }}
              activeOptions={{ exact: true }}
              aria-current={tab === current ? "page" : undefined}
              resetScroll={false}
              className={TAB}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
