import { getRouteApi, Link } from "@tanstack/react-router";
import { conferenceForms } from "@tsunagi/contracts/codes";
import { useMe } from "../../api/me.ts";
import { withdrawn } from "../../api/refusal.ts";
import { Banner } from "../../parts/Banner.tsx";
import { Facts } from "../../parts/Facts.tsx";
import { Failed } from "../../parts/Failed.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Steps } from "../../parts/Steps.tsx";
import { Unfetched } from "../../parts/Unfetched.tsx";
import { useNow } from "../../words/use-now.ts";
import { sittingDay, sittingWords } from "../conference-words.ts";
import { PollState } from "../dates/PollState.tsx";
import { ConferenceState } from "../StateChips.tsx";
import { useConference } from "../use-conferences.ts";
import { AfterReportShare } from "./AfterReportShare.tsx";
import { Agenda } from "./Agenda.tsx";
import { NextOfSitting } from "./NextOfSitting.tsx";
import { Proposals } from "./Proposals.tsx";
import { stepsOf } from "./sitting-words.ts";

const route = getRouteApi("/signed-in/conferences/$conferenceId");

/** One sitting: when, where, how far it is, and those of its items that one may know of. */
export function ConferencePage() {
  const { conferenceId } = route.useParams();
  const { data: conference, error, refetch } = useConference(conferenceId);
  const now = useNow();
  const { acting } = useMe();
  const again = () => void refetch();
  if (withdrawn(error)) return <Failed error={error} onRetry={again} />;
  if (!conference) return error ? <Failed error={error} onRetry={again} /> : <Loading page rows={6} />;
  const { title, status, place, form, host, actions } = conference;
  const hosts = acting.desk.id === host.id;
  return (
    <>
      <PageHeader
        title={`会議 ${sittingWords(conference, now)}`}
        above={
          <p className="mb-1 text-std-16N-170 text-solid-gray-700">
            <Link to="/conferences" className="link">
              会議
            </Link>
          </p>
        }
        heading={
          <span className="flex flex-wrap items-center gap-x-4 gap-y-2">
            {title}
            <ConferenceState status={status} />
          </span>
        }
      />
      <div className="grid items-start gap-6 @5xl:grid-cols-[1fr_22rem]">
        <div className="grid gap-6">
          <Unfetched error={error} stale onRetry={again} />
          {conference.clashes && (
            <Banner kind="warning" title="同じ時間に、あなたの別の会議があります">
              会議の一覧で確かめてください。この知らせは、あなたにだけ出ています。
            </Banner>
          )}
          <NextOfSitting conference={conference} onLatest={again} />
          <Agenda conference={conference} />
          {actions.includes("addItem") && <Proposals conferenceId={conferenceId} />}
        </div>
        <div className="grid gap-6">
          <Panel title="日時・場所">
            <Facts
              rows={[
                [form === "written" ? "回答の期限・とりまとめ" : "日時", sittingDay(conference)],
                ["場所", place],
                ["開き方", conferenceForms[form]],
                ["事務局", host.name],
              ]}
            />
          </Panel>
          {conference.actions.includes("askDates") && <PollState conferenceId={conference.id} />}
          {hosts && <AfterReportShare conferenceId={conference.id} />}
          {status !== "called_off" && (
            <Panel title="進み">
              <Steps label="会議の進み" steps={stepsOf(status)} />
            </Panel>
          )}
        </div>
      </div>
    </>
  );
}
