import type { DatePoll } from "../../api/types.ts";
import { useNow } from "../../words/use-now.ts";
import { sittingWords } from "../conference-words.ts";
import { AnswerTable } from "./AnswerTable.tsx";
import { markOf, markWords, signOf } from "./poll-words.ts";
import { Who } from "./Who.tsx";

/** Who can come when: a table where there is room for one, else each person with what they said. */
export function Answers({ poll }: { poll: DatePoll }) {
  const answered = poll.asks.filter(({ answeredAt }) => answeredAt).length;
  return (
    <section aria-labelledby="date-answers" className="grid gap-3">
      <h2 id="date-answers" className="text-std-20B-150 text-solid-gray-900">
        答え<span className="ml-2 text-std-18N-160">{`${answered}／${poll.asks.length}人`}</span>
      </h2>
      <div className="hidden @4xl:block">
        <AnswerTable poll={poll} />
      </div>
      <ul className="border-t border-solid-gray-300 @4xl:hidden">
        {poll.asks.map((ask) => (
          <li key={ask.id} className="grid gap-1 border-b border-solid-gray-300 py-3">
            <Who ask={ask} />
            {ask.answeredAt && <Marks poll={poll} ask={ask} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Marks({ poll: { options }, ask }: { poll: DatePoll; ask: DatePoll["asks"][number] }) {
  const now = useNow();
  return (
    <ul aria-label={`${ask.staff.name}の答え`} className="grid gap-y-1 text-std-16N-170">
      {options.map((option) => {
        const mark = markOf(ask, option.id);
        return (
          <li key={option.id}>
            <span aria-hidden="true" className="mr-3 text-std-20B-150">
              {signOf(mark)}
            </span>
            {sittingWords(option, now)}
            <span className="sr-only">{mark ? markWords[mark] : "答えていません"}</span>
          </li>
        );
      })}
    </ul>
  );
}
