import { Link } from "@tanstack/react-router";
import { categories } from "@tsunagi/contracts/codes";
import type { Incident } from "../api/types.ts";
import type { Column } from "../parts/DataTable.tsx";
import { Stamp } from "../parts/Stamp.tsx";
import { DueTime } from "../referrals/DueTime.tsx";
import { Route } from "../referrals/Route.tsx";
import { IncidentState } from "./IncidentState.tsx";
import { nextDue } from "./incident-words.ts";

const number: Column<Incident> = {
  key: "number",
  head: "管理番号",
  cell: ({ id, referralNumber }) => (
    <Link to="/incidents/$incidentId" params={{ incidentId: id }} className="stretched link font-700 whitespace-nowrap">
      {referralNumber}
    </Link>
  ),
  place: "order-1",
};
const state: Column<Incident> = {
  key: "state",
  head: "状態",
  cell: ({ status }) => <IncidentState status={status} />,
  place: "order-2 justify-self-end",
};
const what: Column<Incident> = {
  key: "what",
  head: "情報の種類",
  cell: (one) => one.categories.map((category) => categories[category]).join("、"),
  place: "order-4 col-span-2",
};
const desks: Column<Incident> = {
  key: "desks",
  head: "窓口",
  cell: ({ from, to }) => <Route from={from.name} to={to.name} />,
  place: "order-3 col-span-2",
};
const seen: Column<Incident> = {
  key: "seen",
  head: "開封した人・日時",
  cell: ({ openedBy, seenAt }) => (
    <>
      <OnCard>開封した人</OnCard>
      {openedBy?.name ?? "わかっていません"}
      <span className="block">
        <Stamp at={seenAt} />
      </span>
    </>
  ),
  place: "order-5 col-span-2",
};
const due: Column<Incident> = {
  key: "due",
  head: "次の報告の期限",
  cell: (one) => (
    <>
      <OnCard>{one.status === "opened" ? "速報の期限" : "確報の期限"}</OnCard>
      <DueTime dueAt={nextDue(one)} />
    </>
  ),
  place: "order-6 col-span-2",
};
const ended: Column<Incident> = {
  key: "ended",
  head: "確報",
  cell: ({ final }) =>
    final && (
      <>
        <OnCard>確報</OnCard>
        {final.by.name}
        <span className="block">
          <Stamp at={final.at} />
        </span>
      </>
    ),
  place: "order-6 col-span-2",
};

/** What has to be reported: until when, which kinds of information, between which desks. Nobody it is about. */
export const openColumns: readonly Column<Incident>[] = [number, state, due, what, desks, seen];
export const concludedColumns: readonly Column<Incident>[] = [number, what, desks, seen, ended];

/** A card has no heads of columns. */
function OnCard({ children }: { children: string }) {
  return <span className="block text-dns-14N-130 text-solid-gray-700 @4xl:hidden">{children}</span>;
}
