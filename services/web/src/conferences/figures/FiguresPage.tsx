import noneIcon from "@material-symbols/svg-400/outlined/groups.svg?raw";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { api } from "../../api/client.ts";
import { Empty } from "../../parts/Empty.tsx";
import { Failed } from "../../parts/Failed.tsx";
import { Select } from "../../parts/form/Select.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { PrintButton } from "../../parts/PrintButton.tsx";
import { KindFigures } from "./KindFigures.tsx";

const route = getRouteApi("/signed-in/conferences/figures");

/** 会議の実績: what the desk that prepares conferences has to tell of a 年度, kind by kind. */
export function FiguresPage() {
  const { year, kind } = route.useSearch();
  const navigate = useNavigate();
  const query = year === undefined ? {} : { year };
  const { data, error, refetch } = api.useQuery("get", "/api/conference-figures", { params: { query } });
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading page rows={6} />;
  const chosen = data.items.find((one) => one.kind.id === kind) ?? data.items[0];
  const show = (search: { year?: number; kind?: string }) =>
    void navigate({ to: "/conferences/figures", search: { year, kind, ...search }, replace: true });
  return (
    <>
      <PageHeader
        title="会議の実績"
        above={
          <p className="mb-1 text-std-16N-170 text-solid-gray-700">
            <Link to="/conferences" className="link">
              会議
            </Link>
          </p>
        }
        actions={chosen && chosen.secrecy !== "sealed" && <PrintButton />}
        below={
          <p className="mt-1 max-w-[44em] text-std-16N-170 text-solid-gray-700">
            この窓口が事務局の会議だけを数えます。ほかの窓口の人には見えません。
          </p>
        }
      />
      <div className="mb-8 flex flex-wrap gap-x-8 gap-y-4 print:hidden">
        <Select
          label="年度"
          unmarked
          inline
          options={Object.fromEntries(data.years.map((one) => [one.year, one.label]))}
          value={String(data.year)}
          onChange={(value) => show({ year: Number(value) })}
        />
        <Select
          label="種別"
          unmarked
          inline
          options={Object.fromEntries(data.items.map((one) => [one.kind.id, one.kind.name]))}
          value={chosen?.kind.id}
          onChange={(value) => show({ kind: value })}
        />
      </div>
      {chosen ? (
        <KindFigures label={data.label} figures={chosen} />
      ) : (
        <Empty icon={noneIcon} title="この窓口が事務局の会議はありません" />
      )}
    </>
  );
}
