import { Link } from "@tanstack/react-router";
import { TAB } from "../parts/tab-look.ts";
import { type ConferenceTab, conferenceTabs } from "./conference-search.ts";

/** これから・すんだ・会議にかける候補. Links and not tabs: each has an address of its own. */
export function ConferenceTabs({ current }: { current: ConferenceTab }) {
  return (
    <nav aria-label="会議の一覧" className="mb-6 border-b border-solid-gray-420">
      <ul className="-mb-px flex flex-wrap">
        {(Object.entries(conferenceTabs) as [ConferenceTab, string][]).map(([tab, name]) => (
          <li key={tab}>
            <Link
              to="/conferences"
              search={tab === "coming" ? {} : { when: tab }}
              activeOptions={{ exact: true }}
              aria-current={tab === current ? "page" : undefined}
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
