import type { Incident as IncidentView, StaffId } from "@tsunagi/contracts";
import { type Em, type Names, namesOf } from "@tsunagi/database";
import { type Actor, actionsOf } from "@tsunagi/permissions";
import { incidentLife } from "./incident.lifecycle.ts";
import type { Incident } from "./incident.ts";

/** Incidents as whoever answers for personal data sees them: desks, times and kinds of information, and no resident. */
export async function viewIncidents(em: Em, actor: Actor, incidents: readonly Incident[]): Promise<IncidentView[]> {
  const names = await namesOf(
    em,
    incidents.flatMap(({ fromDeskId, toDeskId }) => [fromDeskId, toDeskId]),
    incidents.flatMap((one) => [one.openedBy, one.promptBy, one.toldBy, one.finalBy]).filter((id) => id != null),
  );
  return incidents.map((one) => ({
    id: one.id,
    status: one.status,
    referralNumber: one.referralNumber,
    from: names.desk(one.fromDeskId),
    to: names.desk(one.toDeskId),
    categories: [...one.categories],
    openedBy: one.openedBy ? names.staff(one.openedBy) : null,
    seenAt: one.seenAt.toISOString(),
    foundAt: one.foundAt.toISOString(),
    circumstances: one.circumstances,
    promptDueAt: one.promptDueAt.toISOString(),
    finalDueAt: one.finalDueAt.toISOString(),
    prompt: entry(names, one.promptAt, one.promptBy, one.promptNote),
    told: entry(names, one.toldAt, one.toldBy, one.toldNote),
    final: entry(names, one.finalAt, one.finalBy, one.finalNote),
    version: one.version,
    actions: actionsOf(actor, incidentLife, one),
  }));
}

/** One incident. */
export async function viewIncident(em: Em, actor: Actor, incident: Incident): Promise<IncidentView> {
  const [view] = await viewIncidents(em, actor, [incident]);
  return view as IncidentView;
}

type Maybe<T> = T | null | undefined;
const entry = (names: Names, at: Maybe<Date>, by: Maybe<StaffId>, note: Maybe<string>) =>
  at && by && note ? { at: at.toISOString(), by: names.staff(by), note } : null;
