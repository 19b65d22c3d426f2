import eyeIcon from "@material-symbols/svg-400/outlined/visibility.svg?raw";
import { getRouteApi, Link } from "@tanstack/react-router";
import { withdrawn } from "../../api/refusal.ts";
import { Failed } from "../../parts/Failed.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { CaseHead } from "../CaseHead.tsx";
import { Consents } from "../consent/Consents.tsx";
import { Household } from "../household/Household.tsx";
import { CaseInformation } from "../information/CaseInformation.tsx";
import { RecordItem } from "../timeline/RecordItem.tsx";
import { useAudience, useSightOf } from "./use-audience.ts";

const route = getRouteApi("/signed-in/cases/$caseId/seen");

/** この人になって見る: the case as one other person has it on the screen. Nothing can be done here. */
export function SeenAsPage() {
  const { caseId } = route.useParams();
  const { desk = "", staff = "" } = route.useSearch();
  const audience = useAudience(caseId);
  const { data, error, refetch } = useSightOf(caseId, desk, staff);
  if (withdrawn(error) || (error && !data)) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading page rows={6} />;
  const at = audience.data?.items.find((one) => one.desk.id === desk);
  const person = at?.people.find(({ id }) => id === staff);
  const who = person ? `${person.name}さん（${at?.desk.name}）` : "この人";
  // Whatever that person may do is not the caller's to do.
  const seen = data.case && inert(data.case);
  return (
    <>
      <div className="sticky top-18 z-10 -mx-4 mb-6 flex flex-wrap items-center gap-x-4 gap-y-1 border-y-2 border-blue-900 bg-blue-50 px-4 py-2 text-std-16B-170 text-solid-gray-900 sm:-mx-6 sm:px-6">
        <Icon svg={eyeIcon} className="size-6 text-blue-900" />
        <p className="min-w-0 flex-1">{who}の画面に出るもの</p>
        <Link
          to="/cases/$caseId"
          params={{ caseId }}
          search={{ tab: "consent" }}
          className="inline-grid min-h-11 items-center link"
        >
          見るのを終える
        </Link>
      </div>
      {seen ? <CaseHead supportCase={seen} /> : <PageHeader title="このケースは見えません" />}
      {seen ? (
        <div className="grid gap-6">
          <CaseInformation supportCase={seen} />
          <Household supportCase={seen} />
          <Consents supportCase={seen} onRecord={() => undefined} />
          <Panel title="支援経過">
            {data.records.length === 0 && (
              <p className="text-std-16N-170 text-solid-gray-700">見える記録はありません。</p>
            )}
            <ol className="grid">
              {data.records.map((record) => (
                <RecordItem key={record.id} record={record} />
              ))}
            </ol>
          </Panel>
        </div>
      ) : (
        <p className="text-std-16N-170">{who}の画面には、このケースは何も出ません。</p>
      )}
    </>
  );
}

type Seen = Parameters<typeof CaseInformation>[0]["supportCase"];

const inert = (seen: Seen): Seen => ({
  ...seen,
  residentId: null,
  actions: [],
  consents: seen.consents.map((one) => ({ ...one, actions: [] })),
  household: seen.household.map((one) => ({ ...one, actions: [] })),
});
