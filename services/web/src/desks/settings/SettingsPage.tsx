import { getRouteApi, Link } from "@tanstack/react-router";
import type { DeskSettings } from "../../api/types.ts";
import { NumberPrefix } from "../../conferences/printings/NumberPrefix.tsx";
import { Failed } from "../../parts/Failed.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { stampWords } from "../../words/when.ts";
import { Exceptions } from "./hours/Exceptions.tsx";
import { WeeklyHours } from "./hours/WeeklyHours.tsx";
import { Limits } from "./limits/Limits.tsx";
import { Absences } from "./people/Absences.tsx";
import { Roster } from "./people/Roster.tsx";
import { Today } from "./Today.tsx";
import { useSettings } from "./use-settings.ts";

const route = getRouteApi("/signed-in/desks/$deskId/settings");

/** The desk's own time: today on top, because that is what one comes for in a hurry. */
export function SettingsPage() {
  const { deskId } = route.useParams();
  const { data, error, refetch } = useSettings(deskId);
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading page rows={6} />;
  return <Settings key={data.id} settings={data} />;
}

function Settings({ settings }: { settings: DeskSettings }) {
  const { id, name, changed } = settings;
  return (
    <>
      <PageHeader
        title="開所時間・当番・期限"
        above={
          <p className="mb-1 text-std-16N-170">
            <Link to="/desks/$deskId" params={{ deskId: id }} className="link">
              {name}
            </Link>
          </p>
        }
        below={
          changed && (
            <p className="text-std-16N-170 text-solid-gray-700">
              最終更新 {stampWords(new Date(changed.at), new Date())} {changed.by.name}
            </p>
          )
        }
      />
      <div className="grid grid-cols-1 gap-6">
        <Today settings={settings} />
        <Roster settings={settings} />
        <Absences settings={settings} />
        <Exceptions settings={settings} />
        <WeeklyHours settings={settings} />
        <Limits settings={settings} />
        <NumberPrefix deskId={id} />
      </div>
    </>
  );
}
