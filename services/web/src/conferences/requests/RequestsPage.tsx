import questionIcon from "@material-symbols/svg-400/outlined/contact_support.svg?raw";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { InformationRequest } from "../../api/types.ts";
import { Empty } from "../../parts/Empty.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { More } from "../../parts/More.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { TabBar } from "../../parts/TabBar.tsx";
import { TAB } from "../../parts/tab-look.ts";
import { Unfetched } from "../../parts/Unfetched.tsx";
import { AnswerDue } from "./AnswerDue.tsx";
import { useRequests } from "./use-requests.ts";

const route = getRouteApi("/signed-in/conferences/requests");
const SIDES = { received: "届いた照会", made: "出した照会" } as const;
type Side = keyof typeof SIDES;

/** 照会: what other desks' conferences ask of this one, and what this one has asked. No name stands here. */
export function RequestsPage() {
  const { side = "received" } = route.useSearch();
  const { rows, ...pages } = useRequests({ side });
  return (
    <>
      <PageHeader
        title="照会"
        above={
          <p className="mb-1 text-std-16N-170 text-solid-gray-700">
            <Link to="/conferences" className="link">
              会議
            </Link>
          </p>
        }
        below={
          <p className="mt-1 text-std-16N-170">
            支援会議の事務局が、席のない窓口に関わりの有無を聞くものです。だれについてかは、守秘を確認した人だけが見られます。
          </p>
        }
      />
      <SideTabs current={side} />
      <div className="grid gap-4">
        <Unfetched error={pages.error} stale={Boolean(rows)} onRetry={() => void pages.refetch()} />
        {pages.isPending && <Loading />}
        {rows && rows.length > 0 && (
          <ul aria-label={SIDES[side]} className="border-t border-solid-gray-420">
            {rows.map((request) => (
              <RequestRow key={request.id} {...{ request, side }} />
            ))}
          </ul>
        )}
        {rows?.length === 0 && (
          <Empty icon={questionIcon} title={`${SIDES[side]}はありません`}>
            {side === "received"
              ? "支援会議の事務局から聞かれると、ここに並びます。"
              : "非公開の議題の中から、会長が照会できます。"}
          </Empty>
        )}
        <More pages={pages} />
      </div>
    </>
  );
}

function SideTabs({ current }: { current: Side }) {
  return (
    <TabBar label="照会の一覧">
      {(Object.entries(SIDES) as [Side, string][]).map(([side, name]) => (
        <li key={side}>
          <Link
            to="/conferences/requests"
            search={side === "received" ? {} : { side }}
            activeOptions={{ exact: true }}
            aria-current={side === current ? "page" : undefined}
            className={TAB}
          >
            {name}
          </Link>
        </li>
      ))}
    </TabBar>
  );
}

function RequestRow({ request, side }: { request: InformationRequest; side: Side }) {
  const { id, host, desk, kind, answer, isOverdue } = request;
  return (
    <li
      className={`border-b border-l-4 border-b-solid-gray-420 py-4 pl-4 ${isOverdue ? "border-l-red-900" : "border-l-transparent"}`}
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <AnswerDue {...request} />
        <Link
          to="/conferences/requests/$requestId"
          params={{ requestId: id }}
          className="link inline-flex min-h-11 items-center text-std-17B-170"
        >
          {side === "received" ? `${host.name}からの照会` : `${desk.name}への照会`}
        </Link>
      </div>
      <p className="text-std-16N-170 text-solid-gray-800">
        {kind.name}
        {answer && `・${answer.by.name}が回答`}
      </p>
    </li>
  );
}
