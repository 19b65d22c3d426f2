import outIcon from "@material-symbols/svg-400/outlined/outbox.svg?raw";
import { Link } from "@tanstack/react-router";
import { releaseBases } from "@tsunagi/contracts/release-bases";
import { tokyoDate } from "@tsunagi/japan";
import type { Minute, Release } from "../../../api/types.ts";
import { Chip } from "../../../parts/Chip.tsx";
import { shortDateWords } from "../../../words/calendar.ts";

interface LeftLinesProps {
  row: Minute;
  /** Absent: no links. */
  host?: { id: string } | undefined;
  label: string;
}

/** What of a row has left the room, also what was taken back. */
export function LeftLines({ row, host, label }: LeftLinesProps) {
  if (row.releases.length === 0) return null;
  return (
    <ul aria-label={label} className="grid gap-1">
      {row.releases.map((release) => (
        <LeftLine key={release.id} release={release} isHost={host?.id === release.host.id} />
      ))}
    </ul>
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
        {source ? (room?.withdrawn ? "引継ぎを取下げ" : "引継ぎずみ") : room?.withdrawn ? "開示を取下げ" : "開示ずみ"}
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
