import { Link } from "@tanstack/react-router";
import { conferenceForms } from "@tsunagi/contracts/codes";
import type { Conference } from "../api/types.ts";
import { Chip } from "../parts/Chip.tsx";
import type { Column } from "../parts/DataTable.tsx";
import { useNow } from "../words/use-now.ts";
import { kindWords, owedPledges, sittingWords } from "./conference-words.ts";
import { ConferenceState, PledgeMark } from "./StateChips.tsx";

/** What one may know of a sitting from outside: when, where, of which kinds. Nobody who is spoken of. */
export const conferenceColumns: readonly Column<Conference>[] = [
  { key: "when", head: "日時", cell: (row) => <When {...row} />, place: "order-1 @4xl:whitespace-nowrap" },
  {
    key: "title",
    head: "会議",
    cell: ({ id, title, items }) => (
      <>
        <Link to="/conferences/$conferenceId" params={{ conferenceId: id }} className="stretched link font-700">
          {title}
        </Link>
        <span className="block text-solid-gray-700">{kindWords(items)}</span>
      </>
    ),
    place: "order-3 col-span-2 @4xl:min-w-52",
  },
  {
    key: "items",
    head: "議題",
    cell: ({ items }) => (
      <span className="inline-grid justify-items-start gap-1">
        <span className="whitespace-nowrap">
          <span className="@4xl:hidden">議題</span>
          {items.length}件
        </span>
        {owedPledges(items) > 0 && <PledgeMark />}
      </span>
    ),
    place: "order-4 col-span-2",
  },
  {
    key: "place",
    head: "場所・開き方",
    cell: ({ place, form, host }) => (
      <>
        {place}（{conferenceForms[form]}）<span className="block text-solid-gray-700">事務局 {host.name}</span>
      </>
    ),
    place: "order-5 col-span-2 @4xl:min-w-44",
  },
  {
    key: "status",
    head: "状態",
    cell: ({ status }) => <ConferenceState status={status} />,
    place: "order-2 justify-self-end",
  },
];

function When({ startsAt, endsAt, clashes }: Pick<Conference, "startsAt" | "endsAt" | "clashes">) {
  const now = useNow();
  return (
    <span className="inline-grid justify-items-start gap-1">
      <time dateTime={startsAt}>{sittingWords({ startsAt, endsAt }, now)}</time>
      {clashes && <Chip tone="orange">別の会議と重なっています</Chip>}
    </span>
  );
}
