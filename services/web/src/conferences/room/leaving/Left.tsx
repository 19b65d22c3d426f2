import outIcon from "@material-symbols/svg-400/outlined/outbox.svg?raw";
import { Link } from "@tanstack/react-router";
import { releaseBases } from "@tsunagi/contracts/release-bases";
import { tokyoDate } from "@tsunagi/japan";
import { Suspense, useState } from "react";
import { fetched } from "../../../api/fetched.ts";
import type { AgendaItem, Minute, Release } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { Chip } from "../../../parts/Chip.tsx";
import { shortDateWords } from "../../../words/calendar.ts";
import type { OpenMinutes } from "../minutes/open-minutes.ts";
import { kept } from "../minutes/writing/kept.ts";

const ReleaseDialog = fetched(() => import("./ReleaseDialog.tsx"), "ReleaseDialog");

interface LeftProps {
  row: Minute;
  item: AgendaItem;
  host: { id: string; name: string } | undefined;
  minutes: OpenMinutes;
  place: number;
}

/** What of a row has left the room, and how the chair lets it: everything stays on record, also what was taken back. */
export function Left({ row, item, host, minutes, place }: LeftProps) {
  const [releasing, setReleasing] = useState(() => kept("release", row.agendaItemId, row.id) !== undefined);
  const mayRelease = row.actions.includes("release");
  if (row.releases.length === 0 && !mayRelease) return null;
  return (
    <div className="grid gap-2">
      {row.releases.length > 0 && (
        <ul aria-label={`${place}行目から会議の外に出たもの`} className="grid gap-1">
          {row.releases.map((release) => (
            <LeftLine key={release.id} release={release} isHost={host?.id === release.host.id} />
          ))}
        </ul>
      )}
      {mayRelease && (
        <Button icon={outIcon} look="text" onClick={() => setReleasing(true)} className="-ml-5 justify-self-start">
          この決定を開示する<span className="sr-only">（{place}行目）</span>
        </Button>
      )}
      {mayRelease && releasing && (
        <Suspense>
          <ReleaseDialog {...{ row, item, host, minutes }} onClose={() => setReleasing(false)} />
        </Suspense>
      )}
    </div>
  );
}

/** 開示ずみ ◯◯へ R8.11.22 根拠 */
function LeftLine({ release, isHost }: { release: Release; isHost: boolean }) {
  const { id, basis, releasedAt, source, room } = release;
  const desks = room?.receivers.map(({ desk }) => desk.name).join("、");
  const day = shortDateWords(tokyoDate(new Date(releasedAt)));
  const words = source ? `ケースへ ${day}` : `${desks}へ ${day} ${releaseBases[basis]}`;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 text-std-16N-170 text-solid-gray-900">
      <Chip tone={room?.withdrawn ? "gray" : "green"} icon={outIcon}>
        {room?.withdrawn ? "開示を取下げ" : source ? "引継ぎずみ" : "開示ずみ"}
      </Chip>
      {isHost ? (
        <Link to="/conferences/released/$releaseId" params={{ releaseId: id }} className="link">
          {words}
        </Link>
      ) : (
        words
      )}
    </li>
  );
}
