import issueIcon from "@material-symbols/svg-400/outlined/location_city.svg?raw";
import { getRouteApi, Link } from "@tanstack/react-router";
import { type CommunityIssueStatus, communityIssueStatuses } from "@tsunagi/contracts/codes";
import { Empty } from "../../parts/Empty.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { More } from "../../parts/More.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { TabBar } from "../../parts/TabBar.tsx";
import { TAB } from "../../parts/tab-look.ts";
import { Unfetched } from "../../parts/Unfetched.tsx";
import { IssueRow } from "./IssueRow.tsx";
import { useIssues } from "./use-issues.ts";

const route = getRouteApi("/signed-in/conferences/issues");

/** 地域課題: what conferences found to be lacking, and what is done about it. It speaks of nobody. */
export function IssuesPage() {
  const { status = "raised" } = route.useSearch();
  const { rows, ...pages } = useIssues({ status });
  const again = () => void pages.refetch();
  return (
    <>
      <PageHeader
        title="地域課題"
        above={
          <p className="mb-1 text-std-16N-170 text-solid-gray-700">
            <Link to="/conferences" className="link">
              会議
            </Link>
          </p>
        }
        below={
          <p className="mt-1 text-std-16N-170">
            会議で「足りない」と分かった資源です。だれのことか、どの会議から出たかは分からないように書かれています。
          </p>
        }
      />
      <StatusTabs current={status} />
      <div className="grid gap-4">
        <Unfetched error={pages.error} stale={Boolean(rows)} onRetry={again} />
        {pages.isPending && <Loading />}
        {rows && rows.length > 0 && (
          <ul aria-label={`地域課題（${communityIssueStatuses[status]}）`} className="border-t border-solid-gray-420">
            {rows.map((issue) => (
              <IssueRow key={issue.id} issue={issue} onLatest={again} />
            ))}
          </ul>
        )}
        {rows?.length === 0 && (
          <Empty icon={issueIcon} title="ここに入る地域課題はありません">
            議事の「不足する資源」の行から、会議の事務局が出せます。
          </Empty>
        )}
        <More pages={pages} />
      </div>
    </>
  );
}

function StatusTabs({ current }: { current: CommunityIssueStatus }) {
  return (
    <TabBar label="地域課題の一覧">
      {(Object.entries(communityIssueStatuses) as [CommunityIssueStatus, string][]).map(([status, name]) => (
        <li key={status}>
          <Link
            to="/conferences/issues"
            search={status === "raised" ? {} : { status }}
            activeOptions={{ exact: true }}
            aria-current={status === current ? "page" : undefined}
            className={TAB}
          >
            {name}
          </Link>
        </li>
      ))}
    </TabBar>
  );
}
