import groupIcon from "@material-symbols/svg-400/outlined/group.svg?raw";
import { useState } from "react";
import type { Member } from "../api/types.ts";
import { DataTable } from "../parts/DataTable.tsx";
import { Empty } from "../parts/Empty.tsx";
import { Loading } from "../parts/Loading.tsx";
import { More } from "../parts/More.tsx";
import { PageHeader } from "../parts/PageHeader.tsx";
import { Unfetched } from "../parts/Unfetched.tsx";
import { columnsFor, type MemberDeed } from "./columns.tsx";
import { EndMembership } from "./EndMembership.tsx";
import { StopStaff } from "./StopStaff.tsx";
import { useMembers } from "./use-members.ts";

/** 職員: who works at one's own agency, who leaves it, and what is still open in their names. For whoever keeps accounts. */
export function StaffPage() {
  const { rows, ...pages } = useMembers();
  const [doing, setDoing] = useState<{ deed: MemberDeed; member: Member }>();
  const close = () => setDoing(undefined);
  return (
    <>
      <PageHeader
        title="職員"
        below={
          <p className="mt-1 text-std-16N-170 text-solid-gray-700">
            自分の機関の職員です。担当の中身は見えません。数だけが見えます。
          </p>
        }
      />
      <div className="grid gap-4">
        <Unfetched error={pages.error} stale={Boolean(rows)} onRetry={() => void pages.refetch()} />
        {pages.isPending && <Loading rows={6} />}
        {rows && rows.length > 0 && (
          <DataTable caption="職員" columns={columnsFor((deed, member) => setDoing({ deed, member }))} rows={rows} />
        )}
        {rows?.length === 0 && (
          <Empty icon={groupIcon} title="職員は表示されません">
            この一覧は、管理者とシステム管理者のためのものです。
          </Empty>
        )}
        <More pages={pages} />
      </div>
      {doing?.deed === "end" && <EndMembership member={doing.member} onClose={close} />}
      {doing?.deed === "stop" && <StopStaff member={doing.member} onClose={close} />}
    </>
  );
}
