import warningIcon from "@material-symbols/svg-400/outlined/warning-fill.svg?raw";
import { lazy, Suspense, useState } from "react";
import { useMe } from "../api/me.ts";
import type { Referral } from "../api/types.ts";
import { useStaff } from "../desks/use-staff.ts";
import { Button } from "../parts/Button.tsx";
import { ButtonLink } from "../parts/ButtonLink.tsx";
import { Icon } from "../parts/Icon.tsx";
import { Changed } from "./Changed.tsx";
import { DueTime } from "./DueTime.tsx";
import { LapseAnswers } from "./lapse/LapseAnswers.tsx";
import { nextWords } from "./next-words.ts";
import { useAcknowledge } from "./use-acknowledge.ts";

const AcceptDialog = lazy(() => import("./AcceptDialog.tsx").then((it) => ({ default: it.AcceptDialog })));

/** What is to be done now, by whom, until when: the sentence, and the buttons that the server allows this caller. */
export function NextMove({ referral, onLatest }: { referral: Referral; onLatest: () => void }) {
  const { id, version, actions, lapsedAt, ownGround } = referral;
  const acknowledge = useAcknowledge();
  const [accepting, setAccepting] = useState(false);
  // Fetched before the box opens, so that it opens whole.
  useStaff(useMe().acting.desk.id, actions.includes("accept"));
  const words = nextWords(referral);
  const warns = referral.status === "returned" || (lapsedAt !== null && !ownGround && referral.status !== "stopped");
  const latest = () => {
    acknowledge.reset();
    onLatest();
  };
  const may = (verb: string) => actions.includes(verb);
  return (
    <section
      aria-labelledby="next-move"
      className={`grid gap-4 rounded-16 p-5 sm:p-6 print:hidden ${
        warns ? "border-[0.1875rem] border-warning-yellow-2 bg-white" : "border border-blue-200 bg-blue-50"
      }`}
    >
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4">
        <div className="grid min-w-0 flex-1 basis-80 gap-1">
          <h2 id="next-move" className="flex items-start gap-2 text-std-20B-150 text-solid-gray-900">
            {warns && <Icon svg={warningIcon} className="mt-0.5 size-7 text-warning-yellow-2" />}
            {words.title}
          </h2>
          <p className="text-std-16N-170">{words.body}</p>
        </div>
        {referral.dueAt && (
          <p className="text-std-18N-160">
            <span className="block text-dns-14N-130 text-solid-gray-700">期限</span>
            <DueTime dueAt={referral.dueAt} />
          </p>
        )}
        <div className="flex flex-wrap gap-3 empty:hidden">
          {may("revise") && (
            <ButtonLink
              to="/referrals/$referralId/draft"
              params={{ referralId: id }}
              look={may("send") ? "solid" : "outline"}
            >
              {reviseWords(referral)}
            </ButtonLink>
          )}
          <LapseAnswers referral={referral} onLatest={onLatest} />
          {may("accept") && (
            <Button look={warns || may("acknowledge") ? "outline" : "solid"} onClick={() => setAccepting(true)}>
              受け入れる
            </Button>
          )}
          {may("acknowledge") && (
            <Button
              look={warns ? "outline" : "solid"}
              onClick={() => acknowledge.mutate({ id, version })}
              busy={acknowledge.isPending && "受領しています…"}
            >
              受領する
            </Button>
          )}
        </div>
      </div>
      <Changed error={acknowledge.error} onLatest={latest} onRetry={() => acknowledge.mutate({ id, version })} />
      {accepting && (
        <Suspense>
          <AcceptDialog referral={referral} onClose={() => setAccepting(false)} onLatest={onLatest} />
        </Suspense>
      )}
    </section>
  );
}

function reviseWords({ status, actions }: Referral): string {
  if (status === "returned") return "直してもう一度送る";
  return actions.includes("send") ? "下書きを開いて送る" : "下書きを直す";
}
