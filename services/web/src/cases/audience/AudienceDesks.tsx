import { Link } from "@tanstack/react-router";
import { roles } from "@tsunagi/contracts/codes";
import type { AudienceDesk, SupportCase } from "../../api/types.ts";
import { groundsWords } from "./grounds-words.ts";

interface AudienceDesksProps {
  desks: readonly AudienceDesk[];
  supportCase: SupportCase;
}

/** The people of each desk by name and role, on which ground and until when; and the look through their eyes. */
export function AudienceDesks({ desks, supportCase }: AudienceDesksProps) {
  const maySee = supportCase.actions.includes("seeAs");
  return (
    <div className="grid gap-6">
      {desks.map(({ desk, grounds, people }) => (
        <section key={desk.id} className="grid gap-2">
          <h3 className="text-std-16B-170 text-solid-gray-900">{desk.name}</h3>
          <ul className="text-std-16N-170 leading-normal text-solid-gray-800">
            {groundsWords(grounds).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <ul className="grid divide-y divide-solid-gray-300 border-y border-solid-gray-300">
            {people.map(({ id, name, role, position }) => (
              <li
                key={id}
                className="flex min-h-12 flex-wrap items-center justify-between gap-x-6 gap-y-1 py-1 text-std-16N-170"
              >
                <span className="text-solid-gray-900">
                  {name}
                  <span className="text-solid-gray-700">（{position ?? roles[role]}）</span>
                </span>
                {maySee && (
                  <Link
                    to="/cases/$caseId/seen"
                    params={{ caseId: supportCase.id }}
                    search={{ desk: desk.id, staff: id }}
                    className="inline-grid min-h-11 items-center link"
                  >
                    {name}さんになって見る
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
