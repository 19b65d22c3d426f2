import { Suspense, useState } from "react";
import { fetched } from "../api/fetched.ts";
import type { Incident } from "../api/types.ts";
import { Button } from "../parts/Button.tsx";
import { DueTime } from "../referrals/DueTime.tsx";
import { entryOf, IN_ORDER, type IncidentDeed, incidentDeeds, offered } from "./incident-words.ts";
import { dayAndClock } from "./moments.ts";

const IncidentDialog = fetched(() => import("./IncidentDialog.tsx"), "IncidentDialog");

/** 速報, 本人への通知, 確報: what was entered, what is next, and until when. */
export function IncidentSteps({ incident, onLatest }: { incident: Incident; onLatest: () => void }) {
  const [doing, setDoing] = useState<IncidentDeed>();
  const may = offered(incident);
  return (
    <>
      <ol className="grid gap-4">
        {IN_ORDER.map((deed, index) => (
          <li
            key={deed}
            className={`grid gap-3 rounded-16 p-5 sm:p-6 ${
              may[0] === deed ? "border-[0.1875rem] border-blue-900 bg-blue-50" : "border border-solid-gray-420"
            }`}
          >
            <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-2">
              <h2 className="text-std-20B-150 text-solid-gray-900">
                {index + 1}. {incidentDeeds[deed].name}
              </h2>
              <Due incident={incident} deed={deed} />
            </div>
            <Entry incident={incident} deed={deed} />
            {may.includes(deed) && (
              <p>
                <Button look={may[0] === deed ? "solid" : "outline"} onClick={() => setDoing(deed)}>
                  {incidentDeeds[deed].button}
                </Button>
              </p>
            )}
          </li>
        ))}
      </ol>
      {doing && (
        <Suspense>
          <IncidentDialog deed={doing} incident={incident} onClose={() => setDoing(undefined)} onLatest={onLatest} />
        </Suspense>
      )}
    </>
  );
}

interface StepProps {
  incident: Incident;
  deed: IncidentDeed;
}

/** The two reports have a day by the law; telling the person has none but the second report. */
function Due({ incident, deed }: StepProps) {
  if (entryOf(incident, deed)) return null;
  if (deed === "tell") return <p className="text-std-16N-170 text-solid-gray-700">確報までに</p>;
  return (
    <p className="text-std-16N-170">
      <span className="sr-only">期限 </span>
      <DueTime dueAt={deed === "report" ? incident.promptDueAt : incident.finalDueAt} />
    </p>
  );
}

function Entry({ incident, deed }: StepProps) {
  const entry = entryOf(incident, deed);
  if (entry) {
    return (
      <>
        <p className="text-std-16N-170 text-solid-gray-800">
          {dayAndClock(entry.at)}・{entry.by.name}
        </p>
        <p className="max-w-[44em] text-std-16N-170 whitespace-pre-line text-solid-gray-900">{entry.note}</p>
      </>
    );
  }
  const waits = deed === "conclude" && (!incident.prompt || !incident.told);
  return (
    <p className="max-w-[44em] text-std-16N-170">
      {waits ? "速報と、本人への通知（できないときはその理由）を先に記録します。" : incidentDeeds[deed].words}
    </p>
  );
}
