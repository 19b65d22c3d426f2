import { Link } from "@tanstack/react-router";
import { referralKinds } from "@tsunagi/contracts/codes";
import type { ReferralItem } from "../api/types.ts";
import type { Column } from "../parts/DataTable.tsx";
import { DueTime } from "./DueTime.tsx";
import { HoldMark } from "./HoldMark.tsx";
import { Route } from "./Route.tsx";
import { RungMark } from "./RungMark.tsx";
import { OneLine } from "./row/OneLine.tsx";
import type { Shown } from "./row/with-left.ts";
import { StatusChip } from "./StatusChip.tsx";
import { Subject } from "./Subject.tsx";
import { UrgencyMark } from "./UrgencyMark.tsx";

type Row = Shown<ReferralItem>;

const RowLink = ({ id, number }: Pick<Row, "id" | "number">) => (
  <Link to="/referrals/$referralId" params={{ referralId: id }} className="stretched link whitespace-nowrap">
    {number}
  </Link>
);

/** The columns of S6; state and due time first, because a narrow screen cuts from the right. */
export const referralColumns: readonly Column<Row>[] = [
  {
    key: "status",
    head: "状態",
    cell: ({ status, left }) => (
      <span className="grid justify-items-start gap-1">
        <StatusChip status={status} />
        {left && <span className="text-dns-14N-130">一覧から移りました</span>}
      </span>
    ),
    place: "order-2 justify-self-end self-start @4xl:min-w-38 @4xl:max-w-48 @4xl:[&_span]:whitespace-normal",
  },
  {
    key: "due",
    head: "期限",
    cell: ({ dueAt, rung, hold, endedAt }) => (
      <span className="grid gap-1">
        {!endedAt && !hold && <DueTime dueAt={dueAt} bar />}
        <HoldMark hold={hold} />
        <RungMark rung={rung} />
      </span>
    ),
    place: "order-6 col-span-2 @4xl:max-w-56",
  },
  {
    key: "number",
    head: "番号・種別",
    cell: ({ id, number, kind }) => (
      <span className="flex flex-wrap items-baseline gap-x-3 @4xl:grid">
        <RowLink id={id} number={number} />
        <span className="whitespace-nowrap text-solid-gray-700">{referralKinds[kind]}</span>
      </span>
    ),
    place: "order-3",
  },
  {
    key: "subject",
    head: "対象者",
    cell: ({ subject, openedAt }) => <Subject subject={subject} sealed={!openedAt} />,
    place: "order-1 @4xl:min-w-34",
  },
  {
    key: "route",
    head: "つなぎ元 → 先",
    cell: ({ from, to }) => <Route from={from.name} to={to.name} />,
    place: "order-5 col-span-2 @4xl:min-w-40",
  },
  {
    key: "urgency",
    head: "緊急度",
    cell: ({ urgency }) => <UrgencyMark urgency={urgency} />,
    place: "order-7 justify-self-start",
  },
];

const NARROW: Partial<Record<string, Column<Row>["cell"]>> = {
  due: ({ dueAt, hold, endedAt }) => (hold ? <HoldMark hold={hold} /> : !endedAt && <DueTime dueAt={dueAt} bar line />),
  number: RowLink,
  subject: ({ subject, openedAt }) => (
    <span className="private whitespace-nowrap">{subject?.name ?? (openedAt ? "氏名の共有なし" : "未開封")}</span>
  ),
  route: ({ from, to }) => <OneLine from={from} to={to} />,
  urgency: ({ urgency }) => (
    <span className={urgency === "A" || urgency === "B" ? "text-std-16B-170 text-red-1000" : ""}>{urgency}</span>
  ),
};

/** 詰める: the same columns, each on one line. */
export const denseColumns: readonly Column<Row>[] = referralColumns.map((column) => ({
  ...column,
  cell: NARROW[column.key] ?? column.cell,
  // The place on a card stays; only the width in the table goes.
  place: (column.place ?? "").replace(/@4xl:\S+/g, ""),
}));
