import { Link } from "@tanstack/react-router";
import { TabBar } from "../parts/TabBar.tsx";
import { TAB } from "../parts/tab-look.ts";
import { type ConferenceTab, conferenceTabs } from "./conference-search.ts";

/** これから・すんだ・会議にかける候補. Links and not tabs: each has an address of its own. */
export function ConferenceTabs({ current }: { current: ConferenceTab }) {
  return (
    <TabBar label="会議の一覧">
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
    </TabBar>
  );
}
