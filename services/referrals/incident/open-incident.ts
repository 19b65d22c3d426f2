import type { IncidentId } from "@tsunagi/contracts";
import { type Em, newId, rows } from "@tsunagi/database";
import { addDays, instantAt, tokyoDate } from "@tsunagi/japan";
import type { Referral } from "../referral/referral.ts";
import { Step } from "../referral/step.ts";
import { Incident } from "./incident.ts";

/** 個人情報保護法68条: 速報 within 3 to 5 days of knowing, 確報 within 30 (docs/RULINGS.md 8). */
const PROMPT_DAYS = 5;
const FINAL_DAYS = 30;

/** Whoever answers for personal data in the town takes it from here. */
export async function openIncident(em: Em, referral: Referral, circumstances: string, now: Date): Promise<void> {
  const opening = await em.findOne(Step, { referral, verb: "open" }, { orderBy: { place: "desc" } });
  const due = (days: number) => instantAt(addDays(tokyoDate(now), days + 1), "00:00");
  const incident = em.create(Incident, {
    id: newId<IncidentId>(now),
    municipalityId: referral.municipalityId,
    referralId: referral.id,
    ...(await whoAnswers(em, referral, now)),
    status: "opened",
    referralNumber: referral.number,
    fromDeskId: referral.fromDeskId,
    toDeskId: referral.toDeskId,
    categories: [...referral.categories],
    openedBy: opening?.staffId ?? null,
    seenAt: referral.openedAt ?? now,
    foundAt: now,
    circumstances,
    promptDueAt: due(PROMPT_DAYS),
    finalDueAt: due(FINAL_DAYS),
    version: 1,
  });
  incident.opened();
}

/** The 個人情報担当; in a town that has named nobody yet, a manager; never nobody. */
async function whoAnswers(em: Em, { fromDeskId }: Referral, now: Date): Promise<Pick<Incident, "deskId" | "asRole">> {
  const [found] = await rows<Pick<Incident, "deskId" | "asRole">>(
    em,
    `select desk_id "deskId", role "asRole" from directory.published_membership
      where role in ('privacy_officer', 'manager') and from_date <= $1 and (until_date is null or until_date >= $1)
      order by role = 'privacy_officer' desc, from_date, id limit 1`,
    [tokyoDate(now)],
  );
  return found ?? { deskId: fromDeskId, asRole: "manager" };
}
