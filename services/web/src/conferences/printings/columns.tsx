import { Link } from "@tanstack/react-router";
import { printedPapers } from "@tsunagi/contracts/codes";
import type { DeskPrinting } from "../../api/types.ts";
import type { Column } from "../../parts/DataTable.tsx";
import { Stamp } from "../../parts/Stamp.tsx";

const On = ({ words }: { words: string }) => <span className="text-solid-gray-700 @4xl:sr-only">{words} </span>;

/** Which number, of what, who took it and when. */
export const printingColumns: readonly Column<DeskPrinting>[] = [
  {
    key: "number",
    head: "印刷番号",
    cell: ({ number, conferenceId, agendaItemId }) => (
      <Link
        to="/conferences/$conferenceId/items/$itemId"
        params={{ conferenceId, itemId: agendaItemId }}
        className="stretched link font-700 whitespace-nowrap"
      >
        {number}
      </Link>
    ),
    place: "col-span-2",
  },
  {
    key: "what",
    head: "印刷したもの",
    cell: ({ what, copyFor, kind }) => (
      <>
        {printedPapers[what]}
        {copyFor && `（${copyFor.name}への写し）`}
        <span className="block text-solid-gray-700">{kind.name}</span>
      </>
    ),
    place: "col-span-2",
  },
  {
    key: "who",
    head: "印刷した人",
    cell: ({ printedBy, desk }) => (
      <>
        <On words="印刷した人" />
        {printedBy.name}（{desk.name}）
      </>
    ),
    place: "col-span-2",
  },
  {
    key: "when",
    head: "日時",
    cell: ({ printedAt }) => (
      <>
        <On words="日時" />
        <Stamp at={printedAt} />
      </>
    ),
    place: "col-span-2",
  },
];
