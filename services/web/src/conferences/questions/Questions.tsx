import openIcon from "@material-symbols/svg-400/outlined/chevron_right.svg?raw";
import { Link } from "@tanstack/react-router";
import type { DateQuestion } from "../../api/types.ts";
import { Chip } from "../../parts/Chip.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { warekiDay } from "../../words/when.ts";
import { useQuestions } from "./use-questions.ts";

/**
 * 日程を聞かれています: what one is asked and what is not decided. Nothing at all where nobody asks.
 * @param waiting only what waits for one's own answer
 */
export function Questions({ waiting = false }: { waiting?: boolean }) {
  const { data } = useQuestions();
  const questions = data?.items.filter(({ answeredAt }) => !(waiting && answeredAt)) ?? [];
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="date-questions" className="mb-8">
      <h2 id="date-questions" className="mb-2 scroll-mt-24 text-std-20B-150 text-solid-gray-900">
        会議の日程を聞かれています<span className="ml-2 text-std-18N-160">{questions.length}件</span>
      </h2>
      <ul className="border-t border-solid-gray-420">
        {questions.map((question) => (
          <Row key={question.id} question={question} />
        ))}
      </ul>
    </section>
  );
}

function Row({ question: { id, desk, options, answerBy, answeredAt } }: { question: DateQuestion }) {
  return (
    <li className="relative flex items-center gap-x-4 border-b border-solid-gray-420 py-3 pr-1 pl-3 hover:bg-blue-50">
      <div className="flex min-w-0 flex-1 flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <Link
            to="/conferences/dates/$questionId"
            params={{ questionId: id }}
            className="stretched link text-std-17B-170"
          >
            {desk.name}から
          </Link>
          <p className="text-std-16N-170 leading-normal text-solid-gray-800">
            候補{options.length}つ・回答の期限 {warekiDay(answerBy)}
          </p>
        </div>
        <Chip tone={answeredAt ? "green" : "orange"} short>
          {answeredAt ? "答えました" : "まだ答えていません"}
        </Chip>
      </div>
      <Icon svg={openIcon} className="hidden size-6 text-solid-gray-536 @2xl:block" />
    </li>
  );
}
