import { Suspense } from "react";
import { fetched } from "../../api/fetched.ts";
import { useMe } from "../../api/me.ts";
import type { AgendaItem } from "../../api/types.ts";
import { Loading } from "../../parts/Loading.tsx";
import { About } from "./About.tsx";
import { Chronology } from "./chronology/Chronology.tsx";
import { Earlier } from "./Earlier.tsx";
import { Guests } from "./guests/Guests.tsx";
import { GuestsInside } from "./guests/GuestsInside.tsx";
import { WithConsent } from "./leaving/WithConsent.tsx";
import { Minutes } from "./minutes/Minutes.tsx";
import { useMinutes } from "./minutes/use-minutes.ts";
import { useMinuteSheet } from "./paper/use-minute-sheet.ts";
import { Preparation } from "./preparation/Preparation.tsx";
import { InRoom } from "./presence/InRoom.tsx";
import { RequestsMade } from "./requests/RequestsMade.tsx";
import { Roster } from "./roster/Roster.tsx";
import { useSitting } from "./use-item.ts";

const Documents = fetched(() => import("./document/Documents.tsx"), "Documents");
const Handouts = fetched(() => import("./handout/Handouts.tsx"), "Handouts");
const Opinions = fetched(() => import("./opinion/Opinions.tsx"), "Opinions");
const Questionnaires = fetched(() => import("./questionnaire/Questionnaires.tsx"), "Questionnaires");
const MeetingRecords = fetched(() => import("./record/MeetingRecords.tsx"), "MeetingRecords");

export type Inside = NonNullable<AgendaItem["inside"]>;

interface RoomProps {
  item: AgendaItem;
  inside: Inside;
  look: () => Promise<boolean>;
}

/** The room of one item. What is sealed has no paper without a number, also not by way of the browser. */
export function Room({ item, inside, look }: RoomProps) {
  const sitting = useSitting(item.conferenceId).data;
  const host = sitting?.host;
  const isWritten = sitting?.form === "written";
  const isHost = useMe().acting.desk.id === host?.id;
  const minutes = useMinutes(item, look);
  const Sheet = useMinuteSheet(item.secrecy !== "sealed");
  return (
    <>
      <div className="@container print:hidden">
        <GuestsInside item={item} />
        <div className="grid items-start gap-6 @5xl:grid-cols-[minmax(0,1fr)_21rem]">
          <div className="grid min-w-0 gap-6">
            <About item={item} inside={inside}>
              <WithConsent item={item} minutes={minutes} />
            </About>
            {item.status === "closed" && (
              <Suspense fallback={<Loading />}>
                <MeetingRecords item={item} />
                <Questionnaires item={item} />
              </Suspense>
            )}
            {sitting && isWritten && (
              <Suspense fallback={<Loading />}>
                <Opinions {...{ item, sitting }} />
              </Suspense>
            )}
            <Preparation item={item} />
            {item.secrecy !== "open" && <Chronology {...{ item, inside, isHost }} />}
            <Minutes {...{ item, inside, host, minutes }} />
            {item.actions.includes("issueDocument") && (
              <Suspense fallback={<Loading />}>
                <Documents {...{ item, inside }} />
              </Suspense>
            )}
            {(item.actions.includes("handOut") || isHost) && (
              <Suspense>
                <Handouts {...{ item, inside }} />
              </Suspense>
            )}
          </div>
          <div className="grid min-w-0 gap-6">
            <InRoom item={item} minutes={minutes} />
            <Roster item={item} seats={inside.seats} host={host?.name} isWritten={isWritten} />
            <Guests item={item} />
            {isHost && item.secrecy === "sealed" && <RequestsMade item={item} inside={inside} />}
            <Earlier item={item} earlier={inside.earlier} />
          </div>
        </div>
      </div>
      {item.secrecy === "sealed" && <p className="hidden print:block">非公開の議題は、印刷できません。</p>}
      {Sheet && <Sheet {...{ item, inside, minutes }} />}
    </>
  );
}
