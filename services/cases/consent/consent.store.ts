import { type CaseId, type ConsentId, problems } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import { type Actor, Refusal } from "@tsunagi/permissions";
import type { SupportCase } from "../support-case/support-case.ts";
import { Consent } from "./consent.ts";

const MOST = 100;
const WHOLE = ["recipients"] as const;

/** The consents of a case that the caller may know of: the lead's all, otherwise those that it recorded or that name it. */
export function findConsents(em: Em, actor: Actor, supportCase: SupportCase): Promise<Consent[]> {
  return em.find(Consent, { $and: [{ supportCase }, actor.where("read", "Consent")] } as never, {
    populate: WHOLE,
    orderBy: { fromAt: "desc", id: "desc" },
    limit: MOST,
  });
}

/** The consent, or 404 where it is not theirs to know. */
export async function getConsent(em: Em, actor: Actor, caseId: CaseId, id: ConsentId): Promise<Consent> {
  const where = { $and: [{ id, supportCase: caseId }, actor.where("read", "Consent")] } as never;
  const found = await em.findOne(Consent, where, { populate: WHOLE, refresh: true });
  if (!found) throw new Refusal(problems.notFound);
  return found;
}
