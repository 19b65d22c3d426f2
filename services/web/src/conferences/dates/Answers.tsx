import type { DatePoll } from "../../api/types.ts";
import { useNow } from "../../words/use-now.ts";
import { sittingWords } from "../conference-words.ts";
import { markOf, markWords, signOf } from "./poll-words.ts";
import { WithdrawAsk } from "./WithdrawAsk.tsx";

/** Who can come when. Each person is a line of their own, so that it fits a narrow screen as it is. */
export function Answers({ poll }: { poll: DatePoll }) {
  const now = useNow();
  const answered = poll.asks.filter(({ answeredAt }) => answeredAt).length;
  return (
    <section aria-labelledby="date-answers" className="grid gap-3">
      <h2 id="date-answers" className="text-std-20B-150 text-solid-gray-900">
        答え<span className="ml-2 text-std-18N-160">{`${answered}／${poll.asks.length}人`}</span>
      </h2>
      <ul className="border-t border-solid-gray-300">
        {poll.asks.map((ask) => (
          <li key={ask.id} className="grid gap-1 border-b border-solid-gray-300 py-3">
            <p className="text-std-16N-170">
              <span className="font-700 text-solid-gray-900">{ask.staff.name}</span>
              <span className="ml-3 text-solid-gray-700">{ask.desk.name}</span>
              {ask.isGone && <span className="ml-3 text-orange-1000">いまはこの窓口にいません（数えていません）</span>}
            </p>
            {ask.answeredAt ? (
              <ul aria-label={`${ask.staff.name}の答え`} className="flex flex-wrap gap-x-6 gap-y-1 text-std-16N-170">
                {poll.options.map((option) => {
                  const mark = markOf(ask, option.id);
                  return (
                    <li key={option.id} className="whitespace-nowrap">
                      {sittingWords(option, now)}
                      <span aria-hidden="true" className="ml-2 text-std-20B-150">
                        {signOf(mark)}
                      </span>
                      <span className="sr-only">{mark ? markWords[mark] : "答えていません"}</span>
                    </li>
                  );
                })}
              </ul>
            ) : (
              <p className="text-std-16N-170 text-solid-gray-700">まだ答えていません</p>
            )}
            {ask.remark && <p className="text-std-16N-170 whitespace-pre-line">「{ask.remark}」</p>}
            {ask.actions.includes("withdraw") && <WithdrawAsk ask={ask} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
