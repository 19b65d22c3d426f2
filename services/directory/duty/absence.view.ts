import type { AbsenceId, Absence as AbsenceView } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import { namesOfStaff } from "../staff/names.ts";
import { getAbsence } from "./absence.store.ts";
import type { Absence } from "./absence.ts";

/** Absences as a colleague may see them: why somebody is away is between them and who leads the desk. */
export async function viewAbsences(em: Em, actor: Actor, absences: readonly Absence[]): Promise<AbsenceView[]> {
  const ids = absences.flatMap(({ staffId, deputyId }) => (deputyId ? [staffId, deputyId] : [staffId]));
  const named = await namesOfStaff(em, ids);
  return absences.map((absence) => ({
    id: absence.id,
    staff: named(absence.staffId),
    from: absence.fromDate,
    until: absence.untilDate,
    deputy: absence.deputyId ? named(absence.deputyId) : null,
    reason: actor.may("readReason", absence) ? absence.reason : null,
    hasEnded: Boolean(absence.endedAt),
    version: absence.version,
    actions: !absence.endedAt && actor.may("end", absence) ? ["end"] : [],
  }));
}

/** One absence, as it is now. */
export async function showAbsence({ em, actor }: { em: Em; actor: Actor }, id: string): Promise<AbsenceView> {
  const [shown] = await viewAbsences(em, actor, [await getAbsence(em, actor, id as AbsenceId)]);
  return shown as AbsenceView;
}
