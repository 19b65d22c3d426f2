import addIcon from "@material-symbols/svg-400/outlined/add.svg?raw";
import { useMe } from "../api/me.ts";
import { useCases } from "../cases/use-cases.ts";
import { RecordsOfToday } from "../conferences/clocks/RecordsOfToday.tsx";
import { OwedOpinions } from "../conferences/owed/OwedOpinions.tsx";
import { Questions } from "../conferences/questions/Questions.tsx";
import { TasksOfToday } from "../conferences/tasks/TasksOfToday.tsx";
import { QuestionnairesOfToday } from "../conferences/today/QuestionnairesOfToday.tsx";
import { SittingsOfToday } from "../conferences/today/SittingsOfToday.tsx";
import { ButtonLink } from "../parts/ButtonLink.tsx";
import { Panel } from "../parts/Panel.tsx";
import { NoticeList } from "../shell/NoticeList.tsx";
import { useNotices } from "../shell/use-notices.ts";
import { Approvals } from "./Approvals.tsx";
import { CountTile } from "./CountTile.tsx";
import { Lane } from "./Lane.tsx";
import type { LaneId } from "./lanes.ts";
import { OfficeToday } from "./OfficeToday.tsx";
import { PrintMorning } from "./paper/PrintMorning.tsx";
import { NothingWaits } from "./scope/NothingWaits.tsx";
import { ScopeTabs } from "./scope/ScopeTabs.tsx";
import { TodayHead } from "./TodayHead.tsx";
import { useLanes } from "./use-lanes.ts";

/** What is counted at the top. What rests until a day of its own is none of today's worries. */
const TILES: readonly LaneId[] = ["overdue", "mine", "confirm", "theirs"];

/** S2: in ten seconds, what waits on this desk; for a role without casework, what waits on that role. */
export function TodayPage() {
  return useMe().actions.includes("listCases") ? <DeskToday /> : <OfficeToday />;
}

function DeskToday() {
  const lanes = useLanes();
  const notices = useNotices();
  const cases = useCases();
  return (
    <>
      <TodayHead
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
      <ScopeTabs />
      <NothingWaits lanes={lanes} />
      <ul className="mb-8 grid gap-2 @xs:grid-cols-2 @2xl:gap-4 @4xl:grid-cols-4">
        {lanes
          .filter(({ id }) => TILES.includes(id))
          .map((lane) => (
            <CountTile key={lane.id} lane={lane} />
          ))}
      </ul>
      <Approvals />
      <SittingsOfToday />
      <Questions waiting />
      <OwedOpinions />
      <RecordsOfToday />
      <TasksOfToday />
      <QuestionnairesOfToday />
      <div className="grid items-start gap-8 @5xl:grid-cols-[1fr_19rem]">
        <div className="grid gap-8">
          {lanes.map((lane) => (
            <Lane key={lane.id} lane={lane} />
          ))}
          <PrintMorning lanes={lanes} />
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
