import openIcon from "@material-symbols/svg-400/outlined/chevron_right.svg?raw";
import { Link } from "@tanstack/react-router";
import { referralKinds } from "@tsunagi/contracts/codes";
import { useMe } from "../api/me.ts";
import type { ReferralItem } from "../api/types.ts";
import type { Freshness } from "../live/fresh-rows.ts";
import { FreshMark } from "../parts/FreshMark.tsx";
import { Icon } from "../parts/Icon.tsx";
import { DueTime } from "../referrals/DueTime.tsx";
import { HoldMark } from "../referrals/HoldMark.tsx";
import { Route } from "../referrals/Route.tsx";
import { RungMark } from "../referrals/RungMark.tsx";
import type { Shown } from "../referrals/row/with-left.ts";
import { StatusChip } from "../referrals/StatusChip.tsx";
import { UrgencyMark } from "../referrals/UrgencyMark.tsx";

/** One waiting つなぎ: how long it has, about whom, from where to where; of a late one also who does not answer. */
export function WaitingRow({
  row,
  late,
  mark,
}: {
  row: Shown<ReferralItem>;
  late: boolean;
  mark: Freshness | undefined;
}) {
  const { acting } = useMe();
  return (
    <li
      className={`relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 border-b border-solid-gray-420 py-3 pr-1 pl-3 hover:bg-blue-50 @2xl:grid-cols-[9.5rem_minmax(0,1fr)_auto_auto] ${
        mark ? "animate-arrive" : ""
      } ${row.left ? "bg-solid-gray-50 grayscale" : ""}`}
    >
      {mark && <FreshMark mark={mark} />}
      <div className="order-3 text-std-16N-170 @2xl:order-1">
        {row.hold ? <HoldMark hold={row.hold} /> : <DueTime dueAt={row.dueAt} bar />}
      </div>
      <div className="order-1 col-span-2 min-w-0 @2xl:order-2 @2xl:col-span-1">
        <Link
          to="/referrals/$referralId"
          params={{ referralId: row.id }}
          className="stretched inline-flex flex-wrap items-baseline gap-x-3 hover:underline"
        >
          <span className={`text-std-17B-170 text-solid-gray-900 ${row.subject ? "private" : ""}`}>
            {row.subject?.name ?? (row.openedAt ? "氏名の共有なし" : "未開封")}
          </span>
          <span className="text-std-16N-170 text-solid-gray-700">
            {row.number}・{referralKinds[row.kind]}
          </span>
        </Link>
        <p className="text-std-16N-170 leading-normal text-solid-gray-800">
          <Route from={row.from.name} to={row.to.name} />
        </p>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 pt-1 text-std-16N-170 leading-normal text-solid-gray-800">
          <StatusChip status={row.status} />
          {row.left && <span>ここから移りました</span>}
          <RungMark rung={row.rung} />
          {late && row.next && row.next.desk.id !== acting.desk.id && <span>{row.next.desk.name}の返事待ち</span>}
        </p>
      </div>
      <div className="order-4 justify-self-end @2xl:order-3">
        <UrgencyMark urgency={row.urgency} />
      </div>
      <Icon svg={openIcon} className="order-5 hidden size-6 text-solid-gray-536 @2xl:block" />
    </li>
  );
}
