import { Button } from "../../../parts/Button.tsx";
import { ErrorText } from "../../../parts/form/FieldNotes.tsx";
import { AskPerson } from "./AskPerson.tsx";
import { type Asked, keyOf } from "./ask-form.ts";

interface PeopleProps {
  conferenceId: string;
  people: readonly Asked[];
  onChange: (people: Asked[]) => void;
  error?: string | undefined;
}

/** Who is asked. Those who sit at the items stand there already. */
export function People({ conferenceId, people, onChange, error }: PeopleProps) {
  return (
    <section aria-labelledby="asked-people" className="grid gap-3" data-invalid={error ? "" : undefined}>
      <h2 id="asked-people" className="text-std-20B-150 text-solid-gray-900">
        日程を聞く人<span className="ml-2 text-std-18N-160">{people.length}人</span>
      </h2>
      <p className="text-std-16N-170">
        聞かれた人に見えるのは、聞いている窓口と候補の日時、回答の期限だけです。議題も場所も、ほかにだれに聞いたかも見えません。
      </p>
      {people.length > 0 && (
        <ul className="grid border-t border-solid-gray-300">
          {people.map((one) => (
            <li
              key={keyOf(one)}
              className="flex flex-wrap items-center justify-between gap-x-4 border-b border-solid-gray-300 py-1"
            >
              <span className="text-std-16N-170">
                <span className="font-700">{one.name}</span>
                <span className="ml-3 text-solid-gray-700">{one.desk}</span>
              </span>
              <Button look="text" onClick={() => onChange(people.filter((other) => other !== one))}>
                外す<span className="sr-only">（{one.name}）</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {error && <ErrorText id="asked-people-error">{error}</ErrorText>}
      <AskPerson conferenceId={conferenceId} asked={people} onAdd={(one) => onChange([...people, one])} />
    </section>
  );
}
