import { useMe } from "../api/me.ts";
import { OpenIncidents } from "../incidents/OpenIncidents.tsx";
import { Panel } from "../parts/Panel.tsx";
import { NoticeList } from "../shell/NoticeList.tsx";
import { useNotices } from "../shell/use-notices.ts";
import { ClimbedReferrals } from "./ClimbedReferrals.tsx";
import { LeavingStaff } from "./LeavingStaff.tsx";
import { TodayHead } from "./TodayHead.tsx";

/** 今日 of the roles that do no casework: what is theirs to look after, and nothing that would always stand empty. */
export function OfficeToday() {
  const { actions } = useMe();
  const notices = useNotices();
  return (
    <>
      <TodayHead />
      <div className="grid items-start gap-8 @5xl:grid-cols-[1fr_19rem]">
        <div className="grid gap-10">
          {actions.includes("listIncidents") && <OpenIncidents />}
          {actions.includes("listReferrals") && <ClimbedReferrals />}
          {actions.includes("listMemberships") && <LeavingStaff />}
        </div>
        <Panel title="お知らせ">
          <div className="-mx-3">
            <NoticeList notices={notices.data?.items.slice(0, 8) ?? []} />
          </div>
        </Panel>
      </div>
    </>
  );
}
