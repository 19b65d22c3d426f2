import releasedIcon from "@material-symbols/svg-400/outlined/outbox.svg?raw";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Empty } from "../../parts/Empty.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { More } from "../../parts/More.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { TabBar } from "../../parts/TabBar.tsx";
import { TAB } from "../../parts/tab-look.ts";
import { Unfetched } from "../../parts/Unfetched.tsx";
import { useHostedKinds } from "../use-conferences.ts";
import { ReleaseRow } from "./ReleaseRow.tsx";
import { useReleases } from "./use-releases.ts";

const route = getRouteApi("/signed-in/conferences/released");
const SIDES = { received: "この窓口に届いたもの", released: "この窓口が開示したもの" } as const;
type Side = keyof typeof SIDES;

const NONE: Record<Side, { title: string; words: string }> = {
  received: {
    title: "開示された決定事項はありません",
    words: "会議で決まったことがこの窓口に開示されると、ここに並びます。",
  },
  released: { title: "開示した決定事項はありません", words: "会長が決定を開示すると、ここに並びます。" },
};

const ABOUT: Record<Side, string> = {
  received:
    "会議で決まったことのうち、会長が根拠を示してこの窓口に知らせたものです。会議の内容と出席者は、ここには出ません。",
  released: "会議で決まったことのうち、この窓口の会長が外に知らせたものと、受け取った窓口です。",
};

/** 開示された決定事項: what conferences let one's own desk know, and nothing of the conferences. */
export function ReleasedPage() {
  const { side = "received" } = route.useSearch();
  const { rows, ...pages } = useReleases(side);
  const hosts = useHostedKinds().kinds.length > 0;
  return (
    <>
      <PageHeader
        title="開示された決定事項"
        above={
          <p className="mb-1 text-std-16N-170 text-solid-gray-700">
            <Link to="/conferences" className="link">
              会議
            </Link>
          </p>
        }
        below={<p className="mt-1 max-w-[44em] text-std-16N-170 text-solid-gray-700">{ABOUT[side]}</p>}
      />
      {(hosts || side === "released") && <Sides current={side} />}
      <div className="grid gap-4">
        <Unfetched error={pages.error} stale={Boolean(rows)} onRetry={() => void pages.refetch()} />
        {pages.isPending && <Loading rows={3} />}
        {rows && rows.length > 0 && (
          <ul aria-label={SIDES[side]} className="border-t border-solid-gray-420">
            {rows.map((release) => (
              <ReleaseRow key={release.id} release={release} />
            ))}
          </ul>
        )}
        {rows?.length === 0 && (
          <Empty icon={releasedIcon} title={NONE[side].title}>
            {NONE[side].words}
          </Empty>
        )}
        <More pages={pages} />
      </div>
    </>
  );
}

/** Links: each has an address of its own. */
function Sides({ current }: { current: Side }) {
  return (
    <TabBar label="開示された決定事項の一覧">
      {(Object.entries(SIDES) as [Side, string][]).map(([side, name]) => (
        <li key={side}>
          <Link
            to="/conferences/released"
            search={side === "released" ? { side } : {}}
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
