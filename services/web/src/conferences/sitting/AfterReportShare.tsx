import { api } from "../../api/client.ts";
import { Panel } from "../../parts/Panel.tsx";

/** From so many on, and from such a share, it is worth a word. */
const MANY = 3;
const LARGE = 1 / 3;

/** 事後報告 among the decisions of the 年度, for the desk that prepares the sitting. Nothing where there are none. */
export function AfterReportShare({ conferenceId }: { conferenceId: string }) {
  const { data } = api.useQuery("get", "/api/conferences/{conferenceId}/after-reports", {
    params: { path: { conferenceId } },
  });
  const kinds = data?.kinds.filter(({ afterReports }) => afterReports > 0) ?? [];
  if (!data || kinds.length === 0) return null;
  const isMany = kinds.some(({ decisions, afterReports }) => afterReports >= MANY && afterReports / decisions >= LARGE);
  return (
    <Panel title={`事後報告（${data.label}）`}>
      <ul className="grid gap-2 text-std-16N-170">
        {kinds.map(({ kind, decisions, afterReports }) => (
          <li key={kind.id}>
            {kind.name}
            <span className="block text-std-16B-170">{`決定${decisions}件のうち ${afterReports}件`}</span>
          </li>
        ))}
      </ul>
      {isMany && (
        <p className="mt-3 text-std-16N-170 text-orange-1000">
          事後報告が多くなっています。会議の開き方や、急ぐときの決め方を確かめてください。
        </p>
      )}
    </Panel>
  );
}
