import { Link } from "@tanstack/react-router";
import { referralKinds } from "@tsunagi/contracts/codes";
import type { ReferralItem } from "../api/types.ts";
import type { Column } from "../parts/DataTable.tsx";
import { DueTime } from "./DueTime.tsx";
import { HoldMark } from "./HoldMark.tsx";
import { Route } from "./Route.tsx";
import { RungMark } from "./RungMark.tsx";
import { StatusChip } from "./StatusChip.tsx";
import { Subject } from "./Subject.tsx";
import { UrgencyMark } from "./UrgencyMark.tsx";

/** The columns of S6; state and due time first, because a narrow screen cuts from the right. */
export const referralColumns: readonly Column<ReferralItem>[] = [
  {
    key: "status",
    head: "状態",
    cell: ({ status }) => <StatusChip status={status} />,
    place: "order-2 justify-self-end self-start",
  },
  {
    key: "due",
    head: "期限",
    cell: ({ dueAt, rung, hold, endedAt }) => (
      <span className="grid gap-1">
        {!endedAt && !hold && <DueTime dueAt={dueAt} />}
        <HoldMark hold={hold} />
        <RungMark rung={rung} />
      </span>
    ),
    place: "order-6 col-span-2 @4xl:max-w-56",
  },
  {
    key: "number",
    head: "番号",
    cell: ({ id, number }) => (
      <Link to="/referrals/$referralId" params={{ referralId: id }} className="stretched link whitespace-nowrap">
        {number}
      </Link>
    ),
    place: "order-3",
  },
  {
    key: "subject",
    head: "対象者",
    cell: ({ subject, openedAt }) => <Subject subject={subject} sealed={!openedAt} />,
    place: "order-1 @4xl:min-w-36",
  },
  {
    key: "route",
    head: "つなぎ元 → 先",
    cell: ({ from, to }) => <Route from={from.name} to={to.name} />,
    place: "order-5 col-span-2",
  },
  {
    key: "kind",
    head: "種別",
    cell: ({ kind }) => referralKinds[kind],
    place: "order-4 justify-self-end whitespace-nowrap",
  },
  {
    key: "urgency",
    head: "緊急度",
    cell: ({ urgency }) => <UrgencyMark urgency={urgency} />,
    place: "order-7 justify-self-start",
  },
];
