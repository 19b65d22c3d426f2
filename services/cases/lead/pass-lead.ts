import type { DeskId } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import type { Heard, HearingContext } from "@tsunagi/events";
import { Grant } from "../grant/grant.ts";
import type { SupportCase } from "../support-case/support-case.ts";
import { holdCase } from "./lead.store.ts";
import { LeadTerm } from "./lead-term.ts";

/**
 * 移管: the person has been met by the receiving desk, and from now on it leads the case, with the worker it has named.
 * Only from the desk that leads it at this moment, and once per つなぎ: of two that were accepted the first one met passes
 * it, and hearing of it again changes nothing.
 */
export async function passLead(
  { payload }: Heard<"referrals", "referral.contacted">,
  { em, now }: HearingContext,
): Promise<void> {
  const { kind, referralId, caseId, fromDeskId, toDeskId, workerId } = payload;
  if (kind !== "transfer" || !(await hasPeople(em, toDeskId))) return;
  const supportCase = await holdCase(em, caseId);
  if (supportCase?.leadDeskId !== fromDeskId || (await em.findOne(LeadTerm, { referralId }))) return;
  supportCase.passLead({ toDeskId, workerId, referralId, at: now });
  await em.flush();
  await tellOfGrants(em, supportCase, fromDeskId);
}

/** A desk outside has nobody who could lead a case here: whoever asked it stays the lead. */
async function hasPeople(em: Em, deskId: DeskId): Promise<boolean> {
  const sql = "select id from directory.published_desk where id = $1 and not outside";
  return (await rows(em, sql, [deskId])).length > 0;
}

/** The database has turned the grants over with the lead; here both desks get to hear of it. */
async function tellOfGrants(em: Em, supportCase: SupportCase, fromDeskId: DeskId): Promise<void> {
  const { leadDeskId, leadSince } = supportCase;
  const lead = { supportCase, basis: "lead" as const };
  const opened = await em.find(Grant, { ...lead, deskId: leadDeskId, fromAt: leadSince }, { limit: 1 });
  const closed = await em.find(Grant, { ...lead, deskId: fromDeskId, untilAt: leadSince }, { limit: 50 });
  for (const grant of opened) grant.opened();
  for (const grant of closed) grant.closed();
}
