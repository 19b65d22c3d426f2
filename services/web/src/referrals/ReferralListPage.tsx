import addIcon from "@material-symbols/svg-400/outlined/add.svg?raw";
import { getRouteApi } from "@tanstack/react-router";
import { useMe } from "../api/me.ts";
import type { ReferralItem } from "../api/types.ts";
import { useCases } from "../cases/use-cases.ts";
import { useFreshRows } from "../live/use-fresh-rows.ts";
import { ButtonLink } from "../parts/ButtonLink.tsx";
import { DataTable } from "../parts/DataTable.tsx";
import { Loading } from "../parts/Loading.tsx";
import { More } from "../parts/More.tsx";
import { PageHeader } from "../parts/PageHeader.tsx";
import { Unfetched } from "../parts/Unfetched.tsx";
import { BoxTabs } from "./BoxTabs.tsx";
import { boxes, wantedIn } from "./boxes.ts";
import { referralColumns } from "./columns.tsx";
import { StatusFilter } from "./StatusFilter.tsx";
import { ConfirmResults } from "./tray/ConfirmResults.tsx";
import { EmptyBox } from "./tray/EmptyBox.tsx";
import { selectColumn } from "./tray/select-column.tsx";
import { useConfirming } from "./tray/use-confirming.ts";
import { useReferrals } from "./use-referrals.ts";

const route = getRouteApi("/signed-in/referrals");

/** S6. */
export function ReferralListPage() {
  const me = useMe();
  // Whom only the ladder climbs has no turn of their own.
  const { box = me.actions.includes("listCases") ? "mine" : "watch", status } = route.useSearch();
  const { rows, isPlaceholderData, ...pages } = useReferrals(wantedIn(box, status));
  const fresh = useFreshRows(`${box} ${status ?? ""}`, isPlaceholderData ? undefined : rows);
  const { mayRefer } = useCases();
  const deskId = me.acting.desk.id;
  const confirming = useConfirming(rows);
  const may = (row: ReferralItem) => box === "mine" && row.status === "reported" && row.from.id === deskId;
  const ids = rows?.filter(may).map(({ id }) => id) ?? [];
  const columns = ids.length > 0 ? [selectColumn({ may, ...confirming }), ...referralColumns] : referralColumns;
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
      <div className="my-5">
        <StatusFilter box={box} status={status} />
      </div>
      <div className="grid gap-4">
        <Unfetched error={pages.error} stale={Boolean(rows)} onRetry={() => void pages.refetch()} />
        {pages.isPending && <Loading />}
        <ConfirmResults ids={ids} confirming={confirming} />
        {rows && rows.length > 0 && (
          <DataTable caption={`つなぎ（${boxes[box]}）`} columns={columns} rows={rows} fresh={fresh} />
        )}
        {rows?.length === 0 && <EmptyBox box={box} narrowed={status !== undefined} />}
        <More pages={pages} />
      </div>
    </>
  );
}
