import { Link } from "@tanstack/react-router";
import type { Conference } from "../../api/types.ts";
import { Banner } from "../../parts/Banner.tsx";
import { sittingDay } from "../conference-words.ts";
import { answeredWords } from "../dates/poll-words.ts";
import { usePolls } from "../dates/use-polls.ts";

/** A date is still being looked for, which the announcement would end: whoever announces is often not who asked. */
export function AskingStill({ conference, onGo }: { conference: Conference; onGo: () => void }) {
  const { data } = usePolls(conference.id, conference.actions.includes("askDates"));
  const open = data?.items.find(({ status }) => status === "open");
  if (!open) return null;
  return (
    <Banner kind="warning" title={`日程を聞いているところです（${answeredWords(open)}が回答）`}>
      <p>いまの日時（{sittingDay(conference)}）で出しますか。出すと日程調整は終わり、聞いた人はもう答えられません。</p>
      <Link
        to="/conferences/$conferenceId/dates"
        params={{ conferenceId: conference.id }}
        onClick={onGo}
        className="link inline-flex min-h-11 items-center"
      >
        答えを見る
      </Link>
    </Banner>
  );
}
