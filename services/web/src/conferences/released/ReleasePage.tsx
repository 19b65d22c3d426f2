import { getRouteApi, Link } from "@tanstack/react-router";
import { releaseBases } from "@tsunagi/contracts/release-bases";
import { withdrawn } from "../../api/refusal.ts";
import type { Release } from "../../api/types.ts";
import { Facts } from "../../parts/Facts.tsx";
import { Failed } from "../../parts/Failed.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Private } from "../../parts/Private.tsx";
import { dayOf, warekiDay } from "../../words/when.ts";
import { GoOn } from "./GoOn.tsx";
import { ReleaseState } from "./ReleaseState.tsx";
import { Room } from "./Room.tsx";
import { useRelease } from "./use-releases.ts";

const route = getRouteApi("/signed-in/conferences/released/$releaseId");

/** One decision that has left a conference: as its readers have it, and beside it the room for those who released it. */
export function ReleasePage() {
  const { releaseId } = route.useParams();
  const { data, error, refetch } = useRelease(releaseId);
  const again = () => void refetch();
  // What was taken back must not stay on the screen.
  if (withdrawn(error)) return <Failed error={error} onRetry={again} />;
  if (!data) return error ? <Failed error={error} onRetry={again} /> : <Loading page rows={4} />;
  return (
    <>
      <Head release={data} />
      <div className="grid max-w-[52rem] gap-6">
        <Panel title={data.caseId ? "引き継いだ内容" : "決まったこと"}>
          <p className="max-w-[44em] text-std-18N-160 whitespace-pre-line text-solid-gray-900">
            <Private>{data.body}</Private>
          </p>
          <div className="mt-5 border-t border-solid-gray-300 pt-4">
            <Facts
              rows={[
                ["知らせた窓口", data.host.name],
                ["根拠", releaseBases[data.basis]],
                ["知らせた日", dayOf(data.releasedAt)],
                data.dueOn !== null && ["期限", warekiDay(data.dueOn)],
                data.source !== null && ["出典", data.source],
              ]}
            />
          </div>
        </Panel>
        <GoOn release={data} />
        {data.room && <Room release={data} room={data.room} onLatest={again} />}
      </div>
    </>
  );
}

function Head({ release }: { release: Release }) {
  return (
    <PageHeader
      title="開示された決定事項"
      above={
        <p className="mb-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-std-16N-170 text-solid-gray-700">
          <Link to="/conferences" className="link">
            会議
          </Link>
          <span aria-hidden="true">/</span>
          <Link to="/conferences/released" className="link">
            開示された決定事項
          </Link>
        </p>
      }
      below={
        <p className="mt-2">
          <ReleaseState {...release} />
        </p>
      }
    />
  );
}
