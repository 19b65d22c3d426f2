import type { CaseItem, ReferralItem } from "../../api/types.ts";
import { Private } from "../../parts/Private.tsx";
import { Route } from "../../referrals/Route.tsx";
import { StatusChip } from "../../referrals/StatusChip.tsx";
import { useLeaveTo } from "../leave.ts";
import type { Option, RankedGroup } from "../option.ts";
import { useCaseNumbered, useReferralNumbered } from "../use-numbered.ts";

/** つなぎ or ケース by its number. */
export function useNumberGroup(number: string | undefined): RankedGroup {
  const referrals = useReferralNumbered(number);
  const cases = useCaseNumbered(number);
  const leaveTo = useLeaveTo();
  const { asked, found, error, isPending } = referrals.asked ? referrals : cases;
  const options = referrals.asked
    ? referrals.found.map((row) =>
        ofReferral(row, () => leaveTo({ to: "/referrals/$referralId", params: { referralId: row.id } })),
      )
    : cases.found.map((row) => ofCase(row, () => leaveTo({ to: "/cases/$caseId", params: { caseId: row.id } })));
  const none = asked && found.length === 0 && (error ? "読み込めませんでした。" : `${number} は見つかりません。`);
  const note = isPending && found.length === 0 && !error ? "探しています…" : none || undefined;
  return { name: referrals.asked ? "つなぎ" : "ケース", options, strong: asked, note };
}

const ofReferral = ({ id, number, from, to, status, subject }: ReferralItem, run: () => void): Option => ({
  id: `referral-${id}`,
  words: (
    <>
      {number} {subject && <Private>{subject.name}</Private>}
      <span className="block text-std-16N-170 leading-normal text-solid-gray-700">
        <Route from={from.name} to={to.name} />
      </span>
    </>
  ),
  hint: <StatusChip status={status} />,
  run,
});

const ofCase = ({ id, number, resident, leadDesk }: CaseItem, run: () => void): Option => ({
  id: `case-${id}`,
  words: (
    <>
      {number} {resident && <Private>{resident.name}</Private>}
    </>
  ),
  hint: leadDesk.name,
  run,
});
