import { leavingReasons, roles } from "@tsunagi/contracts/codes";
import type { Member } from "../api/types.ts";
import { Button } from "../parts/Button.tsx";
import { Chip } from "../parts/Chip.tsx";
import type { Column } from "../parts/DataTable.tsx";
import { warekiDay } from "../words/when.ts";
import { leftWords } from "./left-words.ts";

export type MemberDeed = "stop" | "end";

const DEEDS: Readonly<Record<MemberDeed, string>> = { end: "異動・退職の日を入れる", stop: "サインインを止める" };

/** Who works where since when, what is still open in the name of those who leave, and what may be done. */
export const columnsFor = (onDeed: (deed: MemberDeed, member: Member) => void): Column<Member>[] => [
  {
    key: "name",
    head: "氏名",
    cell: ({ staff }) => (
      <>
        <b className="font-700">{staff.name}</b>
        <span className="block text-solid-gray-700">{staff.kana}</span>
      </>
    ),
    place: "order-1 whitespace-nowrap",
  },
  {
    key: "desk",
    head: "窓口・役割",
    cell: ({ desk, role, position }) => (
      <>
        {desk.name}
        <span className="block text-solid-gray-700">{position ? `${roles[role]}（${position}）` : roles[role]}</span>
      </>
    ),
    place: "order-3 col-span-2",
  },
  {
    key: "term",
    head: "期間",
    cell: ({ from, until }) => `${warekiDay(from)}〜${until ? warekiDay(until) : ""}`,
    place: "order-4 col-span-2 whitespace-nowrap",
  },
  { key: "state", head: "状態", cell: (member) => <State member={member} />, place: "order-2 @4xl:min-w-44" },
  {
    key: "deeds",
    head: "できること",
    cell: (member) => (
      <div className="flex flex-wrap gap-2">
        {(["end", "stop"] as const)
          .filter((deed) => member.actions.includes(deed))
          .map((deed) => (
            <Button key={deed} onClick={() => onDeed(deed, member)}>
              {DEEDS[deed]}
              <span className="sr-only">（{member.staff.name}）</span>
            </Button>
          ))}
      </div>
    ),
    place: "order-5 col-span-2",
  },
];

function State({ member: { leaving, stoppedAt } }: { member: Member }) {
  if (!leaving) return stoppedAt ? <Chip tone="red">サインイン停止中</Chip> : <Chip tone="gray">在籍</Chip>;
  return (
    <div className="grid justify-items-start gap-1">
      <Chip tone={stoppedAt ? "red" : "orange"}>{leavingReasons[leaving.reason]}</Chip>
      <span className="whitespace-nowrap text-solid-gray-700">{warekiDay(leaving.since)}から</span>
      <span className="text-solid-gray-700">{leftWords(leaving)}</span>
    </div>
  );
}
