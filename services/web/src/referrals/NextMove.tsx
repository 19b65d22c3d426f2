import warningIcon from "@material-symbols/svg-400/outlined/warning-fill.svg?raw";
import { useMe } from "../api/me.ts";
import type { Referral } from "../api/types.ts";
import { Icon } from "../parts/Icon.tsx";
import { DueTime } from "./DueTime.tsx";
import { DeedButtons } from "./deeds/DeedButtons.tsx";
import { nextWords } from "./next-words.ts";
import { RungMark } from "./RungMark.tsx";
import { isMine } from "./side.ts";

const FRAMES = {
  warns: "border-[0.1875rem] border-warning-yellow-2 bg-white",
  mine: "border-[0.1875rem] border-blue-900 bg-blue-50",
  theirs: "border border-blue-200 bg-blue-50",
} as const;

/** What is to be done now, by whom, until when: the sentence, and the buttons that the server allows this caller. */
export function NextMove({ referral, onLatest }: { referral: Referral; onLatest: () => void }) {
  const deskId = useMe().acting.desk.id;
  const { status, lapsedAt, ownGround, endedAt, dueAt, rung } = referral;
  const words = nextWords(referral, deskId);
  const mine = isMine(referral, deskId);
  const warns = status === "returned" || (lapsedAt !== null && !ownGround && !endedAt);
  return (
    <section
      aria-labelledby="next-move"
      className={`grid gap-4 rounded-16 p-5 sm:p-6 ${FRAMES[warns ? "warns" : mine ? "mine" : "theirs"]}`}
    >
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="grid min-w-0 flex-1 basis-80 gap-1">
          {!endedAt && referral.next && (
            <p className="text-std-16B-170 text-blue-1000">{mine ? "こちらの番" : "相手の番"}</p>
          )}
          <h2 id="next-move" className="flex items-start gap-2 text-std-20B-150 text-solid-gray-900">
            {warns && <Icon svg={warningIcon} className="mt-0.5 size-7 text-warning-yellow-2" />}
            {words.title}
          </h2>
          <p className="text-std-16N-170">{words.body}</p>
        </div>
        {dueAt && (
          <div className="grid gap-1 text-std-18N-160">
            <p>
              <span className="block text-dns-14N-130 text-solid-gray-700">期限</span>
              <DueTime dueAt={dueAt} />
            </p>
            <RungMark rung={rung} />
          </div>
        )}
      </div>
      <DeedButtons referral={referral} deskId={deskId} warns={warns} onLatest={onLatest} />
    </section>
  );
}
