import openIcon from "@material-symbols/svg-400/outlined/chevron_right.svg?raw";
import { Link } from "@tanstack/react-router";
import { tokyoDate } from "@tsunagi/japan";
import type { Conference } from "../../api/types.ts";
import { Chip } from "../../parts/Chip.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { useNow } from "../../words/use-now.ts";
import { clock } from "../../words/when.ts";
import { kindWords } from "../conference-words.ts";
import { useConferences } from "../use-conferences.ts";
import { sittingsOfToday } from "./sittings-of-today.ts";

/** 会議 on 今日: where one has to be today and tomorrow. Nothing at all where that is nowhere. */
export function SittingsOfToday() {
  const { rows } = useConferences("coming");
  const now = useNow();
  const sittings = sittingsOfToday(rows ?? [], now);
  if (sittings.length === 0) return null;
  return (
    <section aria-labelledby="sittings-of-today" className="mb-8">
      <h2 id="sittings-of-today" className="mb-2 scroll-mt-24 text-std-20B-150 text-solid-gray-900">
        きょうとあすの会議<span className="ml-2 text-std-18N-160">{sittings.length}件</span>
      </h2>
      <ul className="border-t border-solid-gray-420">
        {sittings.map((sitting) => (
          <Row key={sitting.id} sitting={sitting} now={now} />
        ))}
      </ul>
    </section>
  );
}

function Row({ sitting, now }: { sitting: Conference; now: Date }) {
  const { id, title, startsAt, endsAt, place, items, clashes } = sitting;
  const [from, until] = [new Date(startsAt), new Date(endsAt)];
  const day = tokyoDate(from) === tokyoDate(now) ? "きょう" : "あす";
  return (
    <li className="relative flex items-center gap-x-4 border-b border-solid-gray-420 py-3 pr-1 pl-3 hover:bg-blue-50">
      <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-6 gap-y-1">
        <p className="text-std-17B-170 whitespace-nowrap text-solid-gray-900">
          {day} <time dateTime={startsAt}>{clock(from)}</time>〜{clock(until)}
        </p>
        <div className="min-w-0 flex-1 basis-56">
          <Link
            to="/conferences/$conferenceId"
            params={{ conferenceId: id }}
            className="stretched link text-std-17B-170"
          >
            {title}
          </Link>
          <p className="text-std-16N-170 leading-normal text-solid-gray-800">
            {place}・{kindWords(items)}
          </p>
        </div>
        {clashes && <Chip tone="orange">別の会議と重なっています</Chip>}
      </div>
      <Icon svg={openIcon} className="hidden size-6 text-solid-gray-536 @2xl:block" />
    </li>
  );
}
