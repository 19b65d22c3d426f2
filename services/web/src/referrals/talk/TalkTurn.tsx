import phoneIcon from "@material-symbols/svg-400/outlined/phone_in_talk.svg?raw";
import { Icon } from "../../parts/Icon.tsx";
import { Stamp } from "../../parts/Stamp.tsx";
import type { Turn } from "./turns.ts";

/** One thing that was said. Ours stands at the right and theirs at the left; who it was is written on both. */
export function TalkTurn({ turn: { kind, at, mine, desk, by, whom, text } }: { turn: Turn }) {
  return (
    <li className={`grid max-w-[36em] gap-1 ${mine ? "justify-items-end justify-self-end pl-8" : "pr-8"}`}>
      <p className="flex flex-wrap items-baseline gap-x-2 text-dns-14N-130 text-solid-gray-700">
        <b className="text-solid-gray-900">{kind}</b>
        <span>
          {desk}・{by}
        </span>
        <Stamp at={at} />
      </p>
      <div
        className={`rounded-12 border px-4 py-2 text-std-16N-170 leading-normal text-solid-gray-900 ${
          mine ? "border-blue-300 bg-blue-50" : "border-solid-gray-300 bg-solid-gray-50"
        }`}
      >
        {whom && (
          <p className="flex items-start gap-1 text-solid-gray-800">
            <Icon svg={phoneIcon} className="mt-0.5 size-5" />
            電話の相手：{whom}
          </p>
        )}
        {text && <p className="whitespace-pre-line">{text}</p>}
        {!text && !whom && <p className="text-solid-gray-700">（本文はありません）</p>}
      </div>
    </li>
  );
}
