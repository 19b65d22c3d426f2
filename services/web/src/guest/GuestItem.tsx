import type { GuestRoom } from "../api/types.ts";
import { Facts } from "../parts/Facts.tsx";
import { clock, warekiOf } from "../words/when.ts";
import { GuestMinutes } from "./GuestMinutes.tsx";
import { Say } from "./Say.tsx";

type Inside = NonNullable<GuestRoom["inside"]>;

/** The one page: what is spoken of, when, and what is said. */
export function GuestItem({ room, inside }: { room: GuestRoom; inside: Inside }) {
  const { topic, ask, chair, place, minutes, isRunning } = inside;
  const [start, end] = [new Date(inside.startsAt), new Date(inside.endsAt)];
  return (
    <>
      <div className="grid gap-1">
        <p className="text-std-16N-170 text-solid-gray-700">{`${room.kind}　${room.role} ${room.name} さん`}</p>
        <h1 className="text-std-24B-150 text-solid-gray-900">{topic}</h1>
      </div>
      <Facts
        rows={[
          ["会議の時刻", `${warekiOf(start)} ${clock(start)}〜${clock(end)}`],
          ["この議題の予定", `${minutes}分`],
          ["場所", place],
          ["会長・事務局", `${chair}（${room.host}）`],
          ask !== null && ["協議したいこと", ask],
        ]}
      />
      <section aria-labelledby="said" className="grid gap-3">
        <h2 id="said" className="text-std-20B-150 text-solid-gray-900">
          話されたこと
        </h2>
        <GuestMinutes isRunning={isRunning} />
      </section>
      {isRunning && <Say name={`${room.role} ${room.name}`} />}
      <p className="text-std-16N-170 text-solid-gray-700">
        この画面は、この議題が終わると見られなくなります。画面を写真や動画に残さないでください。
      </p>
    </>
  );
}
