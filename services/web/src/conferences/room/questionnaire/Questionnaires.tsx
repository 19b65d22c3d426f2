import { useMe } from "../../../api/me.ts";
import type { AgendaItem } from "../../../api/types.ts";
import { Loading } from "../../../parts/Loading.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { Unfetched } from "../../../parts/Unfetched.tsx";
import { AnsweredRow } from "./AnsweredRow.tsx";
import { OwnQuestionnaire } from "./OwnQuestionnaire.tsx";
import { TallyTable } from "./TallyTable.tsx";
import { useQuestionnaires } from "./use-questionnaires.ts";

/** 事後アンケート of an item whose sitting is over: one's own; and everybody's, for the host. Nothing where nobody is asked. */
export function Questionnaires({ item }: { item: AgendaItem }) {
  const me = useMe();
  const { data, error, refetch } = useQuestionnaires(item);
  const again = () => void refetch();
  const isMine = ({ staff, desk }: { staff: { id: string }; desk: { id: string } }) =>
    staff.id === me.staff.id && desk.id === me.acting.desk.id;
  if (data?.items.length === 0) return null;
  const own = data?.items.find(isMine);
  const tally = data?.tally;
  return (
    <Panel title="事後アンケート">
      <div className="grid gap-5">
        <Unfetched error={error} stale={Boolean(data)} onRetry={again} />
        {!data && !error && <Loading rows={2} />}
        {own && <OwnQuestionnaire key={own.id} own={own} onLatest={again} />}
        {tally && <TallyTable tally={tally} />}
        {tally && (
          <ul aria-label="答え" className="border-t border-solid-gray-420">
            {data.items.map((one) => (
              <AnsweredRow key={one.id} questionnaire={one} onLatest={again} />
            ))}
          </ul>
        )}
      </div>
    </Panel>
  );
}
