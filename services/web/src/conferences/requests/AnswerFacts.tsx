import { involvements } from "@tsunagi/contracts/codes";
import type { InformationRequest } from "../../api/types.ts";
import { Facts } from "../../parts/Facts.tsx";
import { Stamp } from "../../parts/Stamp.tsx";

/** What was answered, by whom. The note is there for the host alone. */
export function AnswerFacts({ answer }: { answer: NonNullable<InformationRequest["answer"]> }) {
  const { involvement, note, by, at } = answer;
  return (
    <Facts
      rows={[
        ["関わりの有無", involvements[involvement]],
        note !== null && ["伝えておきたいこと", note],
        [
          "回答",
          <span key="by">
            {by.name}
            <Stamp at={at} className="ml-3 text-solid-gray-700" />
          </span>,
        ],
      ]}
    />
  );
}
