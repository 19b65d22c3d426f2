import addIcon from "@material-symbols/svg-400/outlined/add.svg?raw";
import { getRouteApi } from "@tanstack/react-router";
import { referralStatuses } from "@tsunagi/contracts/codes";
import { Suspense } from "react";
import { fetched } from "../api/fetched.ts";
import { useMe } from "../api/me.ts";
import { useCases } from "../cases/use-cases.ts";
import { ButtonLink } from "../parts/ButtonLink.tsx";
import { Loading } from "../parts/Loading.tsx";
import { More } from "../parts/More.tsx";
import { PageHeader } from "../parts/PageHeader.tsx";
import { PrintButton } from "../parts/PrintButton.tsx";
import { ListPaper } from "../parts/paper/ListPaper.tsx";
import { Unfetched } from "../parts/Unfetched.tsx";
import { BoxTabs } from "./BoxTabs.tsx";
import { hasBoard } from "./board/stages.ts";
import { ViewSwitch } from "./board/ViewSwitch.tsx";
import { boxes, wantedIn } from "./boxes.ts";
import { referralColumns } from "./columns.tsx";
import { StatusFilter } from "./StatusFilter.tsx";
import { DenseSwitch } from "./tray/DenseSwitch.tsx";
import { EmptyBox } from "./tray/EmptyBox.tsx";
import { Tray } from "./tray/Tray.tsx";
import { useReferrals } from "./use-referrals.ts";

const Board = fetched(() => import("./board/Board.tsx"), "Board");
const route = getRouteApi("/signed-in/referrals");

/** S6: a box as a list or as a board. */
export function ReferralListPage() {
  const me = useMe();
  const search = route.useSearch();
  // Whom only the ladder climbs has no turn of their own.
  const { box = me.actions.includes("listCases") ? "mine" : "watch", status } = search;
  const { rows, isPlaceholderData, ...pages } = useReferrals(wantedIn(box, status));
  // The rows of another filter, and those of a further page, are not news.
  const list = isPlaceholderData ? "" : `${box} ${status ?? ""} ${pages.data?.pages.length}`;
  const title = `つなぎ一覧（${[boxes[box], status && referralStatuses[status]].filter(Boolean).join("・")}）`;
  const { mayRefer } = useCases();
  const asBoard = search.view === "board" && hasBoard(box);
  return (
    <>
      <PageHeader
        title="つなぎ"
        actions={
          <>
            <PrintButton />
            {mayRefer && (
              <ButtonLink to="/referrals/new" look="solid" icon={addIcon}>
                つなぐ
              </ButtonLink>
            )}
          </>
        }
      />
      <BoxTabs current={box} search={search} />
      <div className="my-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <StatusFilter box={box} search={search} />
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          {!asBoard && <DenseSwitch />}
          {hasBoard(box) && <ViewSwitch box={box} search={search} />}
        </div>
      </div>
      <div className="grid grid-cols-1 gap-4">
        <Unfetched error={pages.error} stale={Boolean(rows)} onRetry={() => void pages.refetch()} />
        {pages.isPending && <Loading />}
        {rows && asBoard && (
          <Suspense fallback={<Loading />}>
            <Board {...{ box, status, list, rows }} />
          </Suspense>
        )}
        {rows && !asBoard && <Tray key={box} caption={`つなぎ（${boxes[box]}）`} {...{ list, rows }} />}
        {rows && <ListPaper title={title} columns={referralColumns} rows={rows} more={pages.hasNextPage} />}
        {rows?.length === 0 && !asBoard && <EmptyBox box={box} narrowed={status !== undefined} />}
        <More pages={pages} />
      </div>
    </>
  );
}
