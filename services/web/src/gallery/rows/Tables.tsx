import { DataTable } from "../../parts/DataTable.tsx";
import { More } from "../../parts/More.tsx";
import { referralColumns } from "../../referrals/columns.tsx";
import { Section } from "../Section.tsx";
import { referrals } from "../samples.ts";

const FRESH = new Map([
  ["1", "arrived"],
  ["2", "changed"],
] as const);
const pages = { hasNextPage: true, isFetchingNextPage: false, fetchNextPage: () => undefined };

export function Tables() {
  return (
    <Section part="table">
      <DataTable caption="広い場所の表" columns={referralColumns} rows={referrals} fresh={FRESH} />
      <div className="max-w-[24rem]">
        <DataTable caption="狭い場所のカード" columns={referralColumns} rows={referrals} fresh={FRESH} />
      </div>
      <div className="grid">
        <More pages={pages} />
      </div>
    </Section>
  );
}
