import { type CaseId, type ConsentId, problems } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import { type Actor, Refusal } from "@tsunagi/permissions";
import type { SupportCase } from "../support-case/support-case.ts";
import { Consent } from "./consent.ts";

const MOST = 100;
const WHOLE = ["recipients"] as const;

/**
 * The consents of a case that the caller may know of: the lead's all, otherwise those that it recorded or that name it.
 * Judged one by one: as a filter the sentence would gather every consent that names the caller's desk, of any case.
 */
export async function findConsents(em: Em, actor: Actor, supportCase: SupportCase): Promise<Consent[]> {
  const orderBy = { fromAt: "desc", id: "desc" } as const;
  const found = await em.find(Consent, { supportCase }, { populate: WHOLE, orderBy, limit: MOST });
  return found.filter((consent) => actor.may("read", consent));
}

/** The consent, or 404 where it is not theirs to know. */
export async function getConsent(em: Em, actor: Actor, caseId: CaseId, id: ConsentId): Promise<Consent> {
  const found = await em.findOne(Consent, { id, supportCase: caseId }, { populate: WHOLE, refresh: true });
  if (!found || !actor.may("read", found)) throw new Refusal(problems.notFound);
  return found;
}
