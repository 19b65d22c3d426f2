import addIcon from "@material-symbols/svg-400/outlined/add.svg?raw";
import { relations } from "@tsunagi/contracts/codes";
import { useState } from "react";
import type { HouseholdMember, SupportCase } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { type Column, DataTable } from "../../parts/DataTable.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { AddMember } from "./AddMember.tsx";
import { LeaveDialog } from "./LeaveDialog.tsx";
import { MemberBirth, MemberName } from "./MemberName.tsx";
import { HouseholdPicture } from "./picture/HouseholdPicture.tsx";

/** The people around 本人, as a table: who, what they are to 本人, whether they live together. */
export function Household({ supportCase }: { supportCase: SupportCase }) {
  const [adding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<HouseholdMember>();
  const { id, household, actions } = supportCase;
  const known = supportCase.categories.includes("identity_contact");
  return (
    <Panel
      title="世帯・関係"
      aside={
        actions.includes("addHouseholdMember") && (
          <Button icon={addIcon} onClick={() => setAdding(true)}>
            世帯の人を加える
          </Button>
        )
      }
    >
      {!known && <p className="text-std-16N-170 text-solid-gray-700">「属性・連絡先」を見られる窓口だけに見えます。</p>}
      {known && household.length === 0 && (
        <p className="text-std-16N-170 text-solid-gray-700">本人のほかに、世帯の人の記録はありません。</p>
      )}
      {household.length > 0 && <DataTable caption="世帯の人" columns={columnsWith(setLeaving)} rows={household} />}
      {known && household.length > 0 && <HouseholdPicture supportCase={supportCase} />}
      {adding && <AddMember caseId={id} onClose={() => setAdding(false)} />}
      {leaving && <LeaveDialog caseId={id} member={leaving} onClose={() => setLeaving(undefined)} />}
    </Panel>
  );
}

const columnsWith = (leave: (member: HouseholdMember) => void): Column<HouseholdMember>[] => [
  {
    key: "relation",
    head: "続柄",
    cell: ({ relation }) => <span className="font-700 text-solid-gray-900">{relations[relation]}</span>,
  },
  {
    key: "name",
    head: "氏名",
    cell: ({ person }) => <MemberName person={person} />,
    place: "col-span-2 @4xl:min-w-40",
  },
  {
    key: "birth",
    head: "生年月日",
    cell: ({ person }) => <MemberBirth person={person} />,
    place: "col-span-2",
  },
  { key: "together", head: "同居", cell: ({ livesTogether }) => (livesTogether ? "同居" : "別居") },
  { key: "key", head: "キーパーソン", cell: ({ keyPerson }) => <KeyPerson is={keyPerson} /> },
  {
    key: "leave",
    head: "操作",
    cell: (member) =>
      member.actions.includes("leaveHousehold") && (
        <Button look="text" onClick={() => leave(member)} className="-ml-5">
          世帯から外す
          <span className="sr-only">（{member.person?.name ?? relations[member.relation]}）</span>
        </Button>
      ),
    place: "col-span-2",
  },
];

/** On a card there is no head above it: there it says the word or nothing. */
const KeyPerson = ({ is }: { is: boolean }) =>
  is ? (
    <span className="whitespace-nowrap">
      <span aria-hidden="true">●</span> キーパーソン
    </span>
  ) : (
    <span className="hidden @4xl:inline">–</span>
  );
