import { useNavigate } from "@tanstack/react-router";
import { Suspense, useState } from "react";
import { fetched } from "../../api/fetched.ts";
import type { Referral } from "../../api/types.ts";
import { usePaletteDeeds } from "../../palette/deeds.ts";
import { Button } from "../../parts/Button.tsx";
import { ButtonLink } from "../../parts/ButtonLink.tsx";
import { toast } from "../../parts/toast.ts";
import { useLetterKey } from "../../shell/use-letter-key.ts";
import { Changed } from "../Changed.tsx";
import { nextDeeds } from "../next-deeds.ts";
import { sideOf } from "../side.ts";
import { speaksFor } from "./deed.ts";
import { type DeedVerb, deeds } from "./deeds.ts";
import { MoreDeeds } from "./MoreDeeds.tsx";
import { useDeed } from "./use-deed.ts";

const LapseAnswers = fetched(() => import("../lapse/LapseAnswers.tsx"), "LapseAnswers");
const DeedDialog = fetched(() => import("./DeedDialog.tsx"), "DeedDialog");

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
  const offer = (verb: DeedVerb) => ({ name: deeds[verb].title, kana: deeds[verb].kana, run: () => begin(verb) });
  const anew = mayRedirect(referral, deskId) ? { case: referral.caseId as string, previous: referral.id } : undefined;
  const redirect = () => void navigate({ to: "/referrals/new", search: anew ?? {} });
  usePaletteDeeds([
    ...(main ? [offer(main)] : []),
    ...(anew ? [{ name: "つなぎ直す", kana: "つなぎなおす ほかのまどぐち", run: redirect }] : []),
    ...[...beside, ...more].map(offer),
  ]);
  useLetterKey("e", () => main && begin(main));
  useLetterKey("b", () => referral.actions.includes("sendBack") && begin("sendBack"));
  useLetterKey("f", () => {
    if (anew) redirect();
    else if (referral.actions.includes("decline")) begin("decline");
  });
  return (
    <>
      <div className="flex flex-wrap gap-3 empty:hidden print:hidden">
        <ReviseLink referral={referral} />
        {(referral.actions.includes("stop") || referral.actions.includes("continue")) && (
          <Suspense>
            <LapseAnswers referral={referral} onLatest={onLatest} />
          </Suspense>
        )}
        {main && (
          <Button
            look={warns ? "outline" : "solid"}
            letter="E"
            onClick={() => begin(main)}
            busy={main === "acknowledge" && acknowledge.isPending && "受領しています…"}
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
