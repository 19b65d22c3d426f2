import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import type { Referral } from "../../api/types.ts";
import { usePaletteDeed } from "../../palette/deeds.ts";
import { Button } from "../../parts/Button.tsx";
import { ButtonLink } from "../../parts/ButtonLink.tsx";
import { toast } from "../../parts/toast.ts";
import { useLetterKey } from "../../shell/use-letter-key.ts";
import { Changed } from "../Changed.tsx";
import { LapseAnswers } from "../lapse/LapseAnswers.tsx";
import { nextDeeds } from "../next-deeds.ts";
import { sideOf } from "../side.ts";
import { speaksFor } from "./deed.ts";
import { type DeedVerb, deeds } from "./deeds.ts";
import { MoreDeeds } from "./MoreDeeds.tsx";
import { useDeed } from "./use-deed.ts";

const DeedDialog = lazy(() => import("./DeedDialog.tsx").then((it) => ({ default: it.DeedDialog })));

const LETTERS: Partial<Record<DeedVerb, string>> = { sendBack: "B", decline: "F" };

interface DeedButtonsProps {
  referral: Referral;
  deskId: string;
  warns: boolean;
  onLatest: () => void;
}

/** One big step, the likely others beside it, and the rest where one looks for it. */
export function DeedButtons({ referral, deskId, warns, onLatest }: DeedButtonsProps) {
  const [doing, setDoing] = useState<DeedVerb>();
  const navigate = useNavigate();
  const { main, beside, more } = nextDeeds(referral, deskId);
  const acknowledge = useDeed("acknowledge", ({ accountable, to }) =>
    toast(`受領しました。${accountable?.name ?? to.name}が責任を持ちます`),
  );
  const asksNothing = (verb: DeedVerb) => verb === "acknowledge" && !speaksFor(referral, deskId);
  const begin = (verb: DeedVerb) =>
    asksNothing(verb) ? acknowledge.mutate({ id: referral.id, version: referral.version, body: {} }) : setDoing(verb);
  const anew = mayRedirect(referral, deskId) ? { case: referral.caseId as string, previous: referral.id } : undefined;
  usePaletteDeed(main ? deeds[main].title : "", "", main && (() => begin(main)));
  useLetterKey("e", () => main && begin(main));
  useLetterKey("b", () => referral.actions.includes("sendBack") && begin("sendBack"));
  useLetterKey("f", () => {
    if (anew) void navigate({ to: "/referrals/new", search: anew });
    else if (referral.actions.includes("decline")) begin("decline");
  });
  return (
    <>
      <div className="flex flex-wrap gap-3 empty:hidden print:hidden">
        <ReviseLink referral={referral} />
        <LapseAnswers referral={referral} onLatest={onLatest} />
        {main && (
          <Button
            look={warns ? "outline" : "solid"}
            letter="E"
            onClick={() => begin(main)}
            busy={main === "acknowledge" && acknowledge.isPending && deeds.acknowledge.busy}
          >
            {deeds[main].title}
          </Button>
        )}
        {anew && (
          <ButtonLink
            to="/referrals/new"
            search={anew}
            title="キー F"
            look={main || !isBack(referral, deskId) ? "outline" : "solid"}
          >
            つなぎ直す
          </ButtonLink>
        )}
        {beside.map((verb) => (
          <Button key={verb} letter={LETTERS[verb]} onClick={() => begin(verb)}>
            {deeds[verb].title}
          </Button>
        ))}
      </div>
      <MoreDeeds verbs={more} onBegin={begin} />
      <Changed
        error={acknowledge.error}
        onLatest={() => {
          acknowledge.reset();
          onLatest();
        }}
        onRetry={() => begin("acknowledge")}
      />
      {doing && (
        <Suspense>
          <DeedDialog verb={doing} referral={referral} onClose={() => setDoing(undefined)} onLatest={onLatest} />
        </Suspense>
      )}
    </>
  );
}

/** It came back to the desk that sent it: another desk can take its place. The server decides when it is sent. */
const mayRedirect = ({ status, caseId, ...referral }: Referral, deskId: string): boolean =>
  caseId !== null && sideOf(referral, deskId) === "from" && (status === "declined" || status === "sent_back");

/** Nobody else is still looking for a desk. */
const isBack = ({ next }: Referral, deskId: string): boolean => next?.desk.id === deskId;

function ReviseLink({ referral: { id, status, actions } }: { referral: Referral }) {
  if (!actions.includes("revise")) return null;
  const words = status === "returned" ? "直してもう一度送る" : "下書きを開いて送る";
  return (
    <ButtonLink to="/referrals/$referralId/draft" params={{ referralId: id }} look="solid">
      {actions.includes("send") ? words : "下書きを直す"}
    </ButtonLink>
  );
}
