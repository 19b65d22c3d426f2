import { lazy, Suspense, useState } from "react";
import { useMe } from "../api/me.ts";
import type { Referral } from "../api/types.ts";
import { useStaff } from "../desks/use-staff.ts";
import { Button } from "../parts/Button.tsx";
import { ButtonLink } from "../parts/ButtonLink.tsx";
import { Changed } from "./Changed.tsx";
import { DueTime } from "./DueTime.tsx";
import { nextWords } from "./next-words.ts";
import { useAcknowledge } from "./use-acknowledge.ts";

const AcceptDialog = lazy(() => import("./AcceptDialog.tsx").then((it) => ({ default: it.AcceptDialog })));

/** What is to be done now, by whom, until when: the sentence, and the buttons that the server allows this caller. */
export function NextMove({ referral, onLatest }: { referral: Referral; onLatest: () => void }) {
  const { id, version, actions } = referral;
  const acknowledge = useAcknowledge();
  const [accepting, setAccepting] = useState(false);
  // Fetched before the box opens, so that it opens whole.
  useStaff(useMe().acting.desk.id, actions.includes("accept"));
  const words = nextWords(referral);
  const latest = () => {
    acknowledge.reset();
    onLatest();
  };
  const may = (verb: string) => actions.includes(verb);
  return (
    <section
      aria-labelledby="next-move"
      className="grid gap-4 rounded-16 border border-blue-200 bg-blue-50 p-5 sm:p-6 print:hidden"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4">
        <div className="grid min-w-0 flex-1 basis-80 gap-1">
          <h2 id="next-move" className="text-std-20B-150 text-solid-gray-900">
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
              {may("send") ? "下書きを開いて送る" : "下書きを直す"}
            </ButtonLink>
          )}
          {may("accept") && (
            <Button look={may("acknowledge") ? "outline" : "solid"} onClick={() => setAccepting(true)}>
              受け入れる
            </Button>
          )}
          {may("acknowledge") && (
            <Button
              look="solid"
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
