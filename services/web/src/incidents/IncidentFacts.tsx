import { categories } from "@tsunagi/contracts/codes";
import type { Incident } from "../api/types.ts";
import { Facts } from "../parts/Facts.tsx";
import { dayAndClock } from "./moments.ts";

/** What happened: between which desks, which kinds of information, who saw it and when. */
export function IncidentFacts({ incident }: { incident: Incident }) {
  const { from, to, openedBy, seenAt, foundAt, circumstances } = incident;
  return (
    <Facts
      rows={[
        ["送った窓口", from.name],
        ["届いた窓口", to.name],
        ["開封した人", openedBy?.name ?? "わかっていません"],
        ["開封した日時", dayAndClock(seenAt)],
        ["わかった日時", dayAndClock(foundAt)],
        ["情報の種類", incident.categories.map((category) => categories[category]).join("\n")],
        ["いきさつ", circumstances],
      ]}
    />
  );
}
