import type { CaseId } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import { Grant } from "./grant.ts";

/** As many as one desk will ever hold on one case at a time. */
const MOST = 50;

/** On what the caller's own desk sees this case, for the record of the touch: lead, consent:<id>, <code>:<id>. */
export async function groundsOfOwn(em: Em, actor: Actor, caseId: CaseId): Promise<string[]> {
  const holds = {
    supportCase: caseId,
    deskId: actor.me.deskId,
    fromAt: { $lte: actor.now },
    untilAt: { $gt: actor.now },
  };
  const grants = await em.find(Grant, holds, { orderBy: { fromAt: "asc", id: "asc" }, limit: MOST });
  return [...new Set(grants.map(groundOf))];
}

const groundOf = ({ basis, basisCode, basisId, consentId }: Grant): string =>
  basis === "lead" ? "lead" : basis === "consent" ? `consent:${consentId}` : `${basisCode}:${basisId}`;
