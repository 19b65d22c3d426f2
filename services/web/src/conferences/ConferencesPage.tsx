import addIcon from "@material-symbols/svg-400/outlined/add.svg?raw";
import conferencesIcon from "@material-symbols/svg-400/outlined/groups.svg?raw";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Suspense } from "react";
import { fetched } from "../api/fetched.ts";
import { usePaletteDeed } from "../palette/deeds.ts";
import { ButtonLink } from "../parts/ButtonLink.tsx";
import { Empty } from "../parts/Empty.tsx";
import { LiveTable } from "../parts/LiveTable.tsx";
import { Loading } from "../parts/Loading.tsx";
import { More } from "../parts/More.tsx";
import { PageHeader } from "../parts/PageHeader.tsx";
import { Unfetched } from "../parts/Unfetched.tsx";
import { ConferenceShelf } from "./ConferenceShelf.tsx";
import { ConferenceTabs } from "./ConferenceTabs.tsx";
import { RecordsOfToday } from "./clocks/RecordsOfToday.tsx";
import { conferenceColumns } from "./columns.tsx";
import { conferenceTabs } from "./conference-search.ts";
import { OwedOpinions } from "./owed/OwedOpinions.tsx";
import { Questions } from "./questions/Questions.tsx";
import { useConferences, useHostedKinds } from "./use-conferences.ts";

const CandidatesTab = fetched(() => import("./candidates/CandidatesTab.tsx"), "CandidatesTab");
const route = getRouteApi("/signed-in/conferences");

/** 会議: the sittings that one may know of, and what could be taken there. */
export function ConferencesPage() {
  const { when = "coming" } = route.useSearch();
  const { kinds } = useHostedKinds();
  const navigate = useNavigate();
  const plan = kinds.length > 0 ? () => void navigate({ to: "/conferences/new" }) : undefined;
  usePaletteDeed("会議を準備する", "かいぎをじゅんびする ひらく しょうしゅう", plan);
  return (
    <>
      <PageHeader
        title="会議"
        actions={
          kinds.length > 0 && (
            <ButtonLink to="/conferences/new" look="solid" icon={addIcon}>
              会議を準備する
            </ButtonLink>
          )
        }
        below={<ConferenceShelf />}
      />
      <Questions />
      <OwedOpinions />
      <RecordsOfToday />
      <ConferenceTabs current={when} />
      {when === "candidates" ? (
        <Suspense fallback={<Loading />}>
          <CandidatesTab />
        </Suspense>
      ) : (
        <Sittings when={when} />
      )}
    </>
  );
}

function Sittings({ when }: { when: "coming" | "past" }) {
  const { rows, isPlaceholderData, ...pages } = useConferences(when);
  const list = isPlaceholderData ? "" : `${when} ${pages.data?.pages.length}`;
  return (
    <div className="grid gap-4">
      <Unfetched error={pages.error} stale={Boolean(rows)} onRetry={() => void pages.refetch()} />
      {pages.isPending && <Loading />}
      {rows && (
        <LiveTable caption={`会議（${conferenceTabs[when]}）`} columns={conferenceColumns} {...{ list, rows }} />
      )}
      {rows?.length === 0 && <NoSitting when={when} />}
      <More pages={pages} />
    </div>
  );
}

function NoSitting({ when }: { when: "coming" | "past" }) {
  return when === "coming" ? (
    <Empty icon={conferencesIcon} title="これからの会議はありません">
      開催通知が出ると、出席する会議がここに並びます。
    </Empty>
  ) : (
    <Empty icon={conferencesIcon} title="すんだ会議はありません">
      終わった会議と、中止になった会議がここに並びます。
    </Empty>
  );
}
