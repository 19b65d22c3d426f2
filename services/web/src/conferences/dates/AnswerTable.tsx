import type { DatePoll } from "../../api/types.ts";
import { useNow } from "../../words/use-now.ts";
import { sittingWords } from "../conference-words.ts";
import { markOf, markWords, signOf, sumWords } from "./poll-words.ts";
import { Who } from "./Who.tsx";

const CELL = "border-b border-solid-gray-300 px-2 py-2 text-center align-top";

/** Names × candidates, the best candidate first. */
export function AnswerTable({ poll: { asks, options } }: { poll: DatePoll }) {
  const now = useNow();
  return (
    <table className="w-full border-collapse text-std-16N-170">
      <caption className="sr-only">だれがいつ出られるか</caption>
      <thead>
        <tr className="border-t border-solid-gray-420">
          <th scope="col" className={`${CELL} text-left`}>
            聞いた人
          </th>
          {options.map((option) => (
            <th key={option.id} scope="col" className={`${CELL} leading-normal font-700`}>
              {sittingWords(option, now)}
              <span className="block font-400">{sumWords(option)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {asks.map((ask) => (
          <tr key={ask.id}>
            <th scope="row" className={`${CELL} text-left font-400`}>
              <Who ask={ask} />
            </th>
            {options.map(({ id }) => {
              const mark = markOf(ask, id);
              return (
                <td key={id} className={CELL}>
                  <span aria-hidden="true" className="text-std-20B-150">
                    {signOf(mark)}
                  </span>
                  <span className="sr-only">{mark ? markWords[mark] : "答えていません"}</span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
