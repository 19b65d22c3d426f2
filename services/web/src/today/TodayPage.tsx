import addIcon from "@material-symbols/svg-400/outlined/add.svg?raw";
import { useMe } from "../api/me.ts";
import { useCases } from "../cases/use-cases.ts";
import { ButtonLink } from "../parts/ButtonLink.tsx";
import { PageHeader } from "../parts/PageHeader.tsx";
import { Panel } from "../parts/Panel.tsx";
import { NoticeList } from "../shell/NoticeList.tsx";
import { useNotices } from "../shell/use-notices.ts";
import { useNow } from "../words/use-now.ts";
import { warekiOf } from "../words/when.ts";
import { Approvals } from "./Approvals.tsx";
import { CountTile } from "./CountTile.tsx";
import { Lane } from "./Lane.tsx";
import { useLanes } from "./use-lanes.ts";

/** S2: in ten seconds, what waits on this desk. */
export function TodayPage() {
  const me = useMe();
  const now = useNow();
  const lanes = useLanes();
  const notices = useNotices();
  const cases = useCases();
  return (
    <>
      <PageHeader
        title="今日"
        above={<p className="text-std-16N-170 text-solid-gray-700">{me.acting.desk.name}</p>}
        heading={
          <span className="flex flex-wrap items-baseline gap-x-4">
            今日 <span className="text-std-20N-150 text-solid-gray-800">{warekiOf(now)}</span>
          </span>
        }
        actions={
          <>
            {cases.mayRegister && <ButtonLink to="/cases/new">ケースを登録する</ButtonLink>}
            {cases.mayRefer && (
              <ButtonLink to="/referrals/new" look="solid" icon={addIcon}>
                つなぐ
              </ButtonLink>
            )}
          </>
        }
      />
      <ul
        className={`mb-8 grid gap-2 @2xl:gap-4 ${lanes.length > 3 ? "@xs:grid-cols-2 @4xl:grid-cols-4" : "@xs:grid-cols-3"}`}
      >
        {lanes.map((lane) => (
          <CountTile key={lane.id} lane={lane} />
        ))}
      </ul>
      <Approvals />
      <div className="grid items-start gap-8 @5xl:grid-cols-[1fr_19rem]">
        <div className="grid gap-8">
          {lanes.map((lane) => (
            <Lane key={lane.id} lane={lane} />
          ))}
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
