import { Link } from "@tanstack/react-router";
import { referralKinds } from "@tsunagi/contracts/codes";
import type { ReferralItem } from "../../api/types.ts";
import type { Freshness } from "../../live/fresh-rows.ts";
import { FreshMark } from "../../parts/FreshMark.tsx";
import { DueTime } from "../DueTime.tsx";
import { HoldMark } from "../HoldMark.tsx";
import { RungMark } from "../RungMark.tsx";
import { Counterpart } from "../row/Counterpart.tsx";
import type { RowDeeds } from "../row/use-row-deeds.tsx";
import type { Shown } from "../row/with-left.ts";
import { StatusChip } from "../StatusChip.tsx";
import { Subject } from "../Subject.tsx";
import { UrgencyMark } from "../UrgencyMark.tsx";
import { MoveMenu } from "./MoveMenu.tsx";

interface BoardCardProps {
  row: Shown<ReferralItem>;
  mark: Freshness | undefined;
  deeds: RowDeeds;
}

/** One つなぎ: what it is, about whom, from where to where, how long it has, and how it can be moved on. */
export function BoardCard({ row, mark, deeds }: BoardCardProps) {
  const { id, number, kind, urgency, status, subject, openedAt, from, to, dueAt, hold, endedAt, rung, worker } = row;
  return (
    <li
      className={`relative grid grid-cols-1 content-start gap-2 overflow-hidden rounded-12 border border-solid-gray-420 bg-white p-3 text-std-16N-170 leading-normal ${
        mark ? "animate-arrive" : ""
      } ${row.left ? "bg-solid-gray-50! grayscale" : ""}`}
    >
      {mark && !row.left && <FreshMark mark={mark} />}
      <p className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <Link
          to="/referrals/$referralId"
          params={{ referralId: id }}
          className="link inline-flex min-h-11 items-center"
        >
          {number}
        </Link>
        <span className="text-solid-gray-700">{referralKinds[kind]}</span>
      </p>
      <Subject subject={subject} sealed={!openedAt} />
      <p className="flex flex-wrap items-center gap-2 [&_span]:whitespace-normal">
        <StatusChip status={status} />
        {!endedAt && (urgency === "A" || urgency === "B") && <UrgencyMark urgency={urgency} />}
      </p>
      <p className="text-solid-gray-800">
        <Counterpart from={from} to={to} />
      </p>
      {worker && !endedAt && (
        <p className="text-solid-gray-800">
          {row.isOutside ? "記録" : "担当"}：{worker.name}
        </p>
      )}
      {!endedAt && !hold && <DueTime dueAt={dueAt} bar />}
      <HoldMark hold={hold} />
      <RungMark rung={endedAt ? 0 : rung} />
      {row.left ? <p>ここから移りました</p> : <MoveMenu row={row} deeds={deeds} />}
    </li>
  );
}
