import datesIcon from "@material-symbols/svg-400/outlined/event.svg?raw";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Conference } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Empty } from "../../parts/Empty.tsx";
import { Failed } from "../../parts/Failed.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { Unfetched } from "../../parts/Unfetched.tsx";
import { useSeated } from "../sitting/use-sitting.ts";
import { useConference } from "../use-conferences.ts";
import { AskDates } from "./ask/AskDates.tsx";
import { seatedAt } from "./ask/ask-form.ts";
import { Poll } from "./Poll.tsx";
import { usePolls } from "./use-polls.ts";

const route = getRouteApi("/signed-in/conferences/$conferenceId/dates");

/** 日程調整 of one sitting, for its host: ask, look who can come, take one. */
export function DatesPage() {
  const { conferenceId } = route.useParams();
  const { data: conference, error, refetch } = useConference(conferenceId);
  if (!conference) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading page rows={6} />;
  return (
    <>
      <PageHeader
        title="日程調整"
        above={
          <p className="mb-1 text-std-16N-170 text-solid-gray-700">
            <Link to="/conferences/$conferenceId" params={{ conferenceId }} className="link">
              {conference.title}
            </Link>
          </p>
        }
      />
      <Polls conference={conference} />
    </>
  );
}

function Polls({ conference }: { conference: Conference }) {
  const { data, error, refetch } = usePolls(conference.id);
  const [anew, setAnew] = useState(false);
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading rows={6} />;
  const mayAsk = conference.actions.includes("askDates");
  const [latest] = data.items;
  const isOpen = latest?.status === "open";
  if (mayAsk && !isOpen && (anew || !latest)) return <Asking conference={conference} />;
  return (
    <div className="grid gap-6">
      <Unfetched error={error} stale onRetry={() => void refetch()} />
      {latest ? (
        <Poll poll={latest} />
      ) : (
        <Empty icon={datesIcon} title="日程調整はしていません">
          日程を聞けるのは、開催通知を出す前です。
        </Empty>
      )}
      {mayAsk && latest && !isOpen && (
        <div>
          <Button onClick={() => setAnew(true)}>もう一度日程を聞く</Button>
        </div>
      )}
    </div>
  );
}

/** Whoever sits at an item already is asked unless they are taken off. */
function Asking({ conference }: { conference: Conference }) {
  const looked = useSeated(conference.items);
  if (looked.some(({ answer, error }) => !answer && !error)) return <Loading rows={6} />;
  return <AskDates conferenceId={conference.id} seated={seatedAt(looked.map(({ answer }) => answer))} />;
}
