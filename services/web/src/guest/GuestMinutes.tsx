import { KindChip } from "../conferences/room/minutes/KindChip.tsx";
import { Loading } from "../parts/Loading.tsx";
import { Stamp } from "../parts/Stamp.tsx";
import { Unfetched } from "../parts/Unfetched.tsx";
import { isOut, useGuestMinutes } from "./use-guest.ts";

/** The rows for everybody there, as they come. What was taken back is gone. */
export function GuestMinutes({ isRunning }: { isRunning: boolean }) {
  const { data: rows, error, refetch } = useGuestMinutes();
  if (!rows) return error ? <Unfetched error={error} onRetry={() => void refetch()} /> : <Loading rows={2} />;
  // The page around it says so, at its next question.
  if (isOut(error)) return null;
  return (
    <>
      <Unfetched error={error} stale onRetry={() => void refetch()} />
      {rows.length === 0 && (
        <p className="text-std-18N-160 text-solid-gray-900">
          {isRunning
            ? "まだ何も書かれていません。書かれると、ここに出ます。"
            : "まだ始まっていません。始まるまで、このままお待ちください。"}
        </p>
      )}
      <ol aria-label="話されたこと" className="grid">
        {rows.map(({ id, kind, speaker, body, writtenAt }) => (
          <li key={id} className="grid gap-1 border-t border-solid-gray-300 py-3 first:border-t-0">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <KindChip kind={kind} />
              {speaker && <span className="text-std-16B-170 text-solid-gray-900">{speaker}</span>}
            </p>
            <p className="text-std-18N-160 whitespace-pre-line text-solid-gray-900">{body}</p>
            <p className="text-dns-14N-130 text-solid-gray-700">
              <Stamp at={writtenAt} />
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
