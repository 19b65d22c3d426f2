import { Link } from "@tanstack/react-router";
import { Suspense, useState } from "react";
import { fetched } from "../../api/fetched.ts";
import type { Conference } from "../../api/types.ts";
import { usePaletteDeeds } from "../../palette/deeds.ts";
import { Button } from "../../parts/Button.tsx";
import { ButtonLink } from "../../parts/ButtonLink.tsx";
import { nextWords } from "./sitting-words.ts";

const AnnounceDialog = fetched(() => import("./AnnounceDialog.tsx"), "AnnounceDialog");
const OpenDialog = fetched(() => import("./OpenDialog.tsx"), "OpenDialog");
const CloseDialog = fetched(() => import("./CloseDialog.tsx"), "CloseDialog");
const CallOffDialog = fetched(() => import("./CallOffDialog.tsx"), "CallOffDialog");
const ReviseDialog = fetched(() => import("../plan/ReviseDialog.tsx"), "ReviseDialog");

/** The deeds to a sitting by their word in its `actions`: the first that is allowed is what comes next. */
const DEEDS = {
  announce: { title: "開催通知を出す", kana: "かいさいつうちをだす", Box: AnnounceDialog },
  open: { title: "会議を始める", kana: "かいぎをはじめる", Box: OpenDialog },
  close: { title: "会議を終える", kana: "かいぎをおえる", Box: CloseDialog },
  revise: { title: "日時・場所などを直す", kana: "にちじ ばしょをなおす", Box: ReviseDialog },
  callOff: { title: "会議を取りやめる", kana: "かいぎをとりやめる ちゅうし", Box: CallOffDialog },
} as const;
type Verb = keyof typeof DEEDS;

const NEXT: readonly Verb[] = ["announce", "open", "close"];
const BESIDE: readonly Verb[] = ["revise", "callOff"];

/** What is to be done now, and the buttons that the server allows. */
export function NextOfSitting({ conference, onLatest }: { conference: Conference; onLatest: () => void }) {
  const [doing, setDoing] = useState<Verb>();
  const { title, body } = nextWords(conference);
  // A sitting of nothing cannot be announced: the deed would only be refused.
  const may = (verb: Verb) => conference.actions.includes(verb) && (verb !== "announce" || conference.items.length > 0);
  const [main] = NEXT.filter(may);
  const beside = BESIDE.filter(may);
  usePaletteDeeds(
    [main, ...beside].flatMap((verb) =>
      verb ? [{ name: DEEDS[verb].title, kana: DEEDS[verb].kana, run: () => setDoing(verb) }] : [],
    ),
  );
  const Box = doing && DEEDS[doing].Box;
  return (
    <section
      aria-labelledby="next-of-sitting"
      className={`grid gap-4 rounded-16 p-5 sm:p-6 ${
        main ? "border-[0.1875rem] border-blue-900 bg-blue-50" : "border border-blue-200 bg-blue-50"
      }`}
    >
      <div className="grid gap-1">
        <h2 id="next-of-sitting" className="text-std-20B-150 text-solid-gray-900">
          {title}
        </h2>
        <p className="text-std-16N-170">{body}</p>
        {conference.status === "closed" && (
          <p className="text-std-16N-170">
            <Link to="/conferences/tasks" className="link">
              対応事項を見る
            </Link>
          </p>
        )}
      </div>
      {(main || beside.length > 0) && (
        <div className="flex flex-wrap gap-3">
          {main && (
            <Button look="solid" onClick={() => setDoing(main)}>
              {DEEDS[main].title}
            </Button>
          )}
          {conference.actions.includes("askDates") && (
            <ButtonLink to="/conferences/$conferenceId/dates" params={{ conferenceId: conference.id }}>
              日程を聞く・答えを見る
            </ButtonLink>
          )}
          {beside.map((verb) => (
            <Button key={verb} onClick={() => setDoing(verb)}>
              {DEEDS[verb].title}
            </Button>
          ))}
        </div>
      )}
      {Box && (
        <Suspense>
          <Box conference={conference} onClose={() => setDoing(undefined)} onLatest={onLatest} />
        </Suspense>
      )}
    </section>
  );
}
