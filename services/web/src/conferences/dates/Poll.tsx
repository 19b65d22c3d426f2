import { datePollStatuses } from "@tsunagi/contracts/codes";
import { Suspense, useState } from "react";
import { fetched } from "../../api/fetched.ts";
import type { DatePoll } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Chip } from "../../parts/Chip.tsx";
import { useNow } from "../../words/use-now.ts";
import { warekiDay } from "../../words/when.ts";
import { sittingWords } from "../conference-words.ts";
import { Answers } from "./Answers.tsx";
import { MorePeople } from "./deeds/MorePeople.tsx";
import { sumWords } from "./poll-words.ts";

const TakeDialog = fetched(() => import("./deeds/TakeDialog.tsx"), "TakeDialog");
const EndPollDialog = fetched(() => import("./deeds/EndPollDialog.tsx"), "EndPollDialog");

/** What was answered: each candidate with its sums, the best first; and below, who can come when. */
export function Poll({ poll }: { poll: DatePoll }) {
  const [taking, setTaking] = useState<string>();
  const [ending, setEnding] = useState(false);
  const now = useNow();
  const option = poll.options.find(({ id }) => id === taking);
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2 text-std-16N-170">
        <Chip tone={poll.status === "open" ? "cyan" : poll.status === "taken" ? "green" : "gray"} short>
          {datePollStatuses[poll.status]}
        </Chip>
        回答の期限 {warekiDay(poll.answerBy)}
      </p>
      <ol aria-label="候補の日時" className="border-t border-solid-gray-420">
        {poll.options.map((one) => (
          <li
            key={one.id}
            className={`flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-solid-gray-420 px-3 py-3 ${
              one.id === poll.takenOptionId ? "bg-green-50" : ""
            }`}
          >
            <div className="min-w-0">
              <p className="text-std-17B-170 text-solid-gray-900">
                {sittingWords(one, now)}
                {one.id === poll.takenOptionId && <span className="ml-3 text-green-1000">決めた日時</span>}
              </p>
              <p className="text-std-17N-170">
                {sumWords(one)}
                {one.closed && <span className="ml-4 text-orange-1000">{one.closed}</span>}
              </p>
            </div>
            {one.actions.includes("take") && (
              <Button onClick={() => setTaking(one.id)}>
                この日時に決める<span className="sr-only">（{sittingWords(one, now)}）</span>
              </Button>
            )}
          </li>
        ))}
      </ol>
      <Answers poll={poll} />
      {poll.actions.includes("askAlso") && <MorePeople poll={poll} />}
      {poll.actions.includes("end") && (
        <div>
          <Button look="text" onClick={() => setEnding(true)}>
            日時を決めずに終える
          </Button>
        </div>
      )}
      <Suspense>
        {option && <TakeDialog poll={poll} option={option} onClose={() => setTaking(undefined)} />}
        {ending && <EndPollDialog poll={poll} onClose={() => setEnding(false)} />}
      </Suspense>
    </>
  );
}
