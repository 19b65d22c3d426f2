import type { LeadTerm as LeadTermView } from "@tsunagi/contracts";
import { type Em, namesOf } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import type { SupportCase } from "../support-case/support-case.ts";
import { LeadTerm } from "./lead-term.ts";

const MOST = 100;

/** 主担当の移り変わり, latest first, for the desk that leads the case now; nothing for any other. */
export async function viewLeadTerms(em: Em, actor: Actor, supportCase: SupportCase): Promise<LeadTermView[]> {
  if (!actor.may("readLeadTerms", supportCase)) return [];
  const order = { fromAt: "desc", id: "desc" } as const;
  const terms = await em.find(LeadTerm, { supportCase }, { orderBy: order, limit: MOST, refresh: true });
  const names = await namesOf(
    em,
    terms.map(({ deskId }) => deskId),
    terms.map(({ workerId }) => workerId),
  );
  return terms.map(({ id, deskId, workerId, fromAt, untilAt, cause }) => ({
    id,
    desk: names.desk(deskId),
    worker: names.staff(workerId),
    from: fromAt.toISOString(),
    until: untilAt?.toISOString() ?? null,
    cause,
  }));
}
