import { Link } from "@tanstack/react-router";
import { Panel } from "../../parts/Panel.tsx";
import { warekiDay } from "../../words/when.ts";
import { usePolls } from "./use-polls.ts";

/** That a date is being looked for, and how many have answered: so that the host does not forget it. */
export function PollState({ conferenceId }: { conferenceId: string }) {
  const { data } = usePolls(conferenceId);
  const [poll] = data?.items ?? [];
  if (poll?.status !== "open") return null;
  const counted = poll.asks.filter(({ isGone }) => !isGone);
  const answered = counted.filter(({ answeredAt }) => answeredAt).length;
  return (
    <Panel title="日程調整">
      <p className="text-std-16N-170">
        {counted.length}人に聞いています。答えたのは{answered}人です。
      </p>
      <p className="text-std-16N-170">回答の期限 {warekiDay(poll.answerBy)}</p>
      <p className="mt-2 text-std-16N-170">
        <Link to="/conferences/$conferenceId/dates" params={{ conferenceId }} className="link">
          答えを見る
        </Link>
      </p>
    </Panel>
  );
}
