import addIcon from "@material-symbols/svg-400/outlined/add.svg?raw";
import draftIcon from "@material-symbols/svg-400/outlined/edit_note.svg?raw";
import inboxIcon from "@material-symbols/svg-400/outlined/inbox.svg?raw";
import outboxIcon from "@material-symbols/svg-400/outlined/outbox.svg?raw";
import { getRouteApi } from "@tanstack/react-router";
import { useCases } from "../cases/use-cases.ts";
import { useFreshRows } from "../live/use-fresh-rows.ts";
import { ButtonLink } from "../parts/ButtonLink.tsx";
import { DataTable } from "../parts/DataTable.tsx";
import { Empty } from "../parts/Empty.tsx";
import { Loading } from "../parts/Loading.tsx";
import { More } from "../parts/More.tsx";
import { PageHeader } from "../parts/PageHeader.tsx";
import { Unfetched } from "../parts/Unfetched.tsx";
import { BoxTabs } from "./BoxTabs.tsx";
import { type Box, boxes } from "./boxes.ts";
import { referralColumns } from "./columns.tsx";
import { StatusFilter } from "./StatusFilter.tsx";
import { useReferrals } from "./use-referrals.ts";

const route = getRouteApi("/signed-in/referrals");

const EMPTY: Record<Box, { icon: string; title: string; words: string }> = {
  in: { icon: inboxIcon, title: "受信箱は空です", words: "ほかの窓口からつなぎが届くと、すぐここに出ます。" },
  out: { icon: outboxIcon, title: "送ったつなぎはありません", words: "ケースを開いて「つなぐ」を押すと始められます。" },
  draft: { icon: draftIcon, title: "下書きはありません", words: "「下書き保存」したつなぎがここに並びます。" },
};

/** S6. */
export function ReferralListPage() {
  const { box = "in", status } = route.useSearch();
  const { rows, isPlaceholderData, ...pages } = useReferrals(status && box !== "draft" ? { box, status } : { box });
  const fresh = useFreshRows(`${box} ${status ?? ""}`, isPlaceholderData ? undefined : rows);
  const { mayRefer } = useCases();
  const empty = EMPTY[box];
  return (
    <>
      <PageHeader
        title="つなぎ"
        actions={
          mayRefer && (
            <ButtonLink to="/referrals/new" look="solid" icon={addIcon}>
              つなぐ
            </ButtonLink>
          )
        }
      />
      <BoxTabs current={box} />
      <div className="my-5 min-h-11">{box !== "draft" && <StatusFilter box={box} status={status} />}</div>
      <div className="grid gap-4">
        <Unfetched error={pages.error} stale={Boolean(rows)} onRetry={() => void pages.refetch()} />
        {pages.isPending && <Loading />}
        {rows && rows.length > 0 && (
          <DataTable caption={`つなぎ（${boxes[box]}）`} columns={referralColumns} rows={rows} fresh={fresh} />
        )}
        {rows?.length === 0 && (
          <Empty icon={empty.icon} title={status ? "この状態のつなぎはありません" : empty.title}>
            {!status && empty.words}
          </Empty>
        )}
        <More pages={pages} />
      </div>
    </>
  );
}
